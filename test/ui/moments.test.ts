import { speak } from '../support/fake-browser';
import { afterEach, expect, test } from 'vitest';
import type { Moment } from '../../src/core/capture';
import { dayHeading, fullMoment, monthName, shortTime, wallMoment } from '../../src/ui/moments';

const at = (year: number, month: number, day: number, hour = 12, minute = 0): number =>
  new Date(year, month - 1, day, hour, minute).getTime();
const NOW = at(2026, 11, 22, 9, 30);

afterEach(() => speak('en'));

test.each([
  ['today, by time', at(2026, 11, 22, 0, 5), '00:05'],
  ['yesterday, by time, though it is less than a day ago', at(2026, 11, 21, 23, 59), '23:59'],
  ['the day before, by day', at(2026, 11, 20, 23, 59), 'Nov 20'],
  ['this year, by day', at(2026, 1, 4), 'Jan 4'],
  ['an older year, in figures', at(2022, 1, 4, 18, 5), '22-01-04'],
  ['another age, with its whole year', at(9999, 12, 31), '9999-12-31'],
  ['the first age', new Date(at(2001, 1, 4)).setFullYear(1), '0001-01-04'],
])('a row shows %s', (_, instant, shown) => {
  expect(shortTime(instant, NOW)).toBe(shown);
});

test('days are named, other years with their year', () => {
  expect(dayHeading(at(2026, 11, 22, 1), NOW)).toBe('Today');
  expect(dayHeading(at(2026, 11, 21, 1), NOW)).toBe('Yesterday');
  expect(dayHeading(at(2026, 11, 19), NOW)).toBe('November 19, Thu');
  speak('zh_CN');
  expect(dayHeading(at(2022, 1, 4), NOW)).toBe('2022年1月4日 周二');
});

const moment: Moment = {
  instant: Date.UTC(2022, 0, 4, 10, 5),
  offset: 480,
  zoneFrom: 'language',
  precision: 'minute',
  from: 'visible',
};

test('a moment reads as on the clock of its place, with the zone', () => {
  expect(fullMoment(moment)).toBe('January 4, 2022 at 18:05 (Beijing time)');
  expect(fullMoment({ ...moment, offset: -210 })).toBe('January 4, 2022 at 06:35 (UTC−03:30)');
  expect(fullMoment({ ...moment, offset: 0 })).toBe('January 4, 2022 at 10:05 (UTC)');
  speak('zh_CN');
  expect(fullMoment(moment)).toBe('2022年1月4日 18:05（北京时间）');
});

test('a bare day has neither time nor zone', () => {
  const day = { ...moment, instant: Date.UTC(2022, 0, 3, 16), precision: 'day' } as const;
  expect(fullMoment(day)).toBe('January 4, 2022');
  expect(wallMoment(day, 'short')).toBe('Jan 4, 2022');
});

test('a month is named with its year, whatever that is', () => {
  expect([monthName(2022, 1), monthName(9999, 12), monthName(1, 1)]).toEqual([
    'January 2022',
    'December 9999',
    '0001-01',
  ]);
});
