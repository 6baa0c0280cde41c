import { expect, test } from 'vitest';
import { editOf, faultsOf, namesOf, valuesOf } from '../../src/ui/edit/edit-values';
import { momentOfWall, wallOf } from '../../src/ui/wall-time';
import { aPost } from '../support/a-capture';

const post = aPost({ tags: ['货币'] });
const first = valuesOf(post, 0);

test('the fields show the facts as they stand, the time on its own clock', () => {
  expect(first).toEqual({
    headline: '央行宣布降准',
    source: '示例日报',
    time: '2026-11-22T18:05',
    offset: '480',
    authors: '张三',
    tags: '货币',
  });
});

test('what was not touched is not sent', () => {
  expect(editOf(first, first)).toBeUndefined();
  expect(editOf({ ...first, tags: '货币、央行，货币' }, first)).toEqual({ tags: ['货币', '央行'] });
});

test('an emptied field removes the fact', () => {
  const emptied = { ...first, headline: '  ', source: '', time: '', authors: '' };
  expect(editOf(emptied, first)).toEqual({
    headline: null,
    source: null,
    publishedAt: null,
    authors: [],
  });
});

test('another zone for the same clock reading is another moment', () => {
  const edit = editOf({ ...first, offset: '0' }, first);
  expect(edit?.publishedAt).toEqual({
    instant: Date.UTC(2026, 10, 22, 18, 5),
    offset: 0,
    zoneFrom: 'setting',
    precision: 'minute',
    from: 'edited',
  });
});

test('a reading of the clock survives the way there and back', () => {
  const moment = momentOfWall('2022-01-04T18:05', 345);
  expect(moment && wallOf(moment)).toBe('2022-01-04T18:05');
  expect(momentOfWall('2022-13-04T18:05', 0)).toBeUndefined();
  expect(momentOfWall('yesterday', 0)).toBeUndefined();
});

test('half a time and a novel for a headline are faults', () => {
  expect(faultsOf({ ...first, time: '2022-01-04T' })).toEqual({ time: 'time' });
  expect(faultsOf({ ...first, headline: 'x'.repeat(10_001) })).toEqual({ headline: 'too-long' });
  expect(faultsOf(first)).toEqual({});
});

test.each([
  ['张三、李四, 张三', ['张三', '李四']],
  ['Jane Roe; John Doe', ['Jane Roe', 'John Doe']],
  [' , ,', []],
])('%s are the names %j', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});
