import { describe, expect, test } from 'vitest';
import { readDate } from '../../../../src/extract/metadata/moments/read-date';
import { readRelativeTime } from '../../../../src/extract/metadata/moments/relative-time';
import { findYearlessDate } from '../../../../src/extract/metadata/moments/yearless-date';

const at = (iso: string): number => Date.parse(`${iso}Z`);
const NOON = at('2022-01-05T04:00:00');

describe('dates', () => {
  test.each([
    ['2022-01-04T18:05:25+08:00', '2022-01-04T18:05:25', 480, 'second'],
    ['2022-01-04T10:05:25.123Z', '2022-01-04T10:05:25', 0, 'second'],
    ['2022-01-04T10:05Z', '2022-01-04T10:05:00', 0, 'minute'],
    ['2022-01-04 18:05:25 +0800', '2022-01-04T18:05:25', 480, 'second'],
    ['2022-01-04 18:05:25', '2022-01-04T18:05:25', undefined, 'second'],
    ['2022年01月04日 18:05', '2022-01-04T18:05:00', undefined, 'minute'],
    ['2022年1月4日18时05分', '2022-01-04T18:05:00', undefined, 'minute'],
    ['2022年1月4日 下午6:05', '2022-01-04T18:05:00', undefined, 'minute'],
    ['２０２２年０１月０４日　１８：０５', '2022-01-04T18:05:00', undefined, 'minute'],
    ['2022/1/4 星期二 08:05', '2022-01-04T08:05:00', undefined, 'minute'],
    ['2022.01.04', '2022-01-04T00:00:00', undefined, 'day'],
    ['2022 01/04 18:05:25', '2022-01-04T18:05:25', undefined, 'second'],
    ['20220104', '2022-01-04T00:00:00', undefined, 'day'],
    ['20220104T100525Z', '2022-01-04T10:05:25', 0, 'second'],
    ['1641290725', '2022-01-04T10:05:25', 0, 'second'],
    ['1641290725000', '2022-01-04T10:05:25', 0, 'second'],
    ['Tue, 04 Jan 2022 10:05:25 GMT', '2022-01-04T10:05:25', 0, 'second'],
    ['Tue Jan 04 18:05:25 CST 2022', '2022-01-04T18:05:25', undefined, 'second'],
    ['January 4, 2022 at 6:05 pm EST', '2022-01-04T18:05:00', -300, 'minute'],
    ['4. Januar 2022, 18.05 Uhr', '2022-01-04T18:05:00', undefined, 'minute'],
    ['04.01.2022 | 18:05', '2022-01-04T18:05:00', undefined, 'minute'],
    ['4 de enero de 2022 18:05', '2022-01-04T18:05:00', undefined, 'minute'],
    ['4 janvier 2022 à 18h05', '2022-01-04T18:05:00', undefined, 'minute'],
    ['4 января 2022', '2022-01-04T00:00:00', undefined, 'day'],
    ['1/24/2022', '2022-01-24T00:00:00', undefined, 'day'],
  ])('%s', (text, wall, offset, precision) => {
    expect(readDate(text)).toEqual({
      wall: at(wall),
      precision,
      ...(offset !== undefined && { offset }),
    });
  });

  test.each([
    '0000-00-00',
    '0000-00-00 00:00:00',
    '2022-13-04',
    '2022-02-30',
    '20222-01-04',
    '1.2.3.4',
    'yesterday',
    '',
    '9999999999999999',
  ])('%j is no date', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

test.each([
  ['01月04日 18:05', { month: 1, day: 4, hour: 18, minute: 5 }],
  ['发布时间：10-08 12:00', { month: 10, day: 8, hour: 12, minute: 0 }],
  ['1月4日', { month: 1, day: 4 }],
  ['比分 3-1', undefined],
  ['2022年13月4日', undefined],
])('%s without its year', (text, expected) => {
  expect(findYearlessDate(text)).toEqual(expected);
});

test.each([
  ['昨天 21:33', '2022-01-04T21:33:00', 'minute'],
  ['今天 08:01', '2022-01-05T08:01:00', 'minute'],
  ['3小时前', '2022-01-05T09:00:00', 'minute'],
  ['15分钟前', '2022-01-05T11:45:00', 'minute'],
  ['2天前', '2022-01-03T00:00:00', 'day'],
])('%s, seen at noon of 5 January 2022 in China', (text, wall, precision) => {
  expect(readRelativeTime(text, NOON, 480)).toEqual({ wall: at(wall), precision });
});

test('prose about yesterday is no time', () => {
  expect(readRelativeTime('昨天，市政府召开会议', NOON, 480)).toBeUndefined();
});
