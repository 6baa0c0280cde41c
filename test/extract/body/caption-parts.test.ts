import { expect, it } from 'vitest';
import { captionParts } from '../../../src/extract/body/caption-parts';

it.each([
  ['The turbine at dawn. Photo: A. Bell', 'The turbine at dawn.', 'A. Bell'],
  [
    'The turbine at dawn. (Photo by A. Bell/Harbour Press)',
    'The turbine at dawn.',
    'A. Bell/Harbour Press',
  ],
  ['Das Boot im Hafen. Foto: dpa/Karl Ort', 'Das Boot im Hafen.', 'dpa/Karl Ort'],
  ['Das Boot im Hafen © Karl Ort', 'Das Boot im Hafen', 'Karl Ort'],
  ['渔船在周四正午前全部靠岸。图片来源：海港日报', '渔船在周四正午前全部靠岸。', '海港日报'],
  [
    '渔船在周四正午前全部靠岸。海港日报记者 李四 摄',
    '渔船在周四正午前全部靠岸。',
    '海港日报记者 李四',
  ],
])('%s', (text, caption, credit) => {
  expect(captionParts(text)).toEqual({ caption, credit });
});

it.each([
  'The photo of the turbine hangs in the town hall.',
  'A source: the spring above the village, where the river begins its long way to the sea: cold.',
  '摄影展周五开幕。',
])('%s is a caption without a credit', (text) => {
  expect(captionParts(text)).toEqual({ caption: text });
});

it('a credit alone has no caption', () => {
  expect(captionParts('Foto: dpa')).toEqual({ credit: 'dpa' });
});

it('a caption under attack is read in linear time', () => {
  const start = performance.now();
  captionParts('photo by '.repeat(50_000));
  captionParts('©'.repeat(200_000));
  expect(performance.now() - start).toBeLessThan(10_000);
});
