import { describe, expect, it } from 'vitest';
import { instantOfWall, offsetAt } from '../../src/core/zone';

const WINTER = Date.UTC(2026, 0, 15, 12);
const SUMMER = Date.UTC(2026, 6, 15, 12);

describe('the offset of a zone', () => {
  it.each([
    ['Asia/Shanghai', WINTER, 480],
    ['Europe/Berlin', WINTER, 60],
    ['Europe/Berlin', SUMMER, 120],
    ['America/New_York', WINTER, -300],
    ['Asia/Kathmandu', WINTER, 345],
    ['UTC', SUMMER, 0],
  ])('%s at %i is %i minutes', (zone, instant, offset) => {
    expect(offsetAt(zone, instant)).toBe(offset);
  });

  it("of the machine's own zone is what the machine says", () => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    for (const instant of [WINTER, SUMMER]) {
      expect(offsetAt('browser', instant)).toBe(offsetAt(own, instant));
    }
  });

  it('of a zone that nobody knows is an error, again and again', () => {
    expect(() => offsetAt('Mars/Olympus', WINTER)).toThrow(RangeError);
    expect(() => offsetAt('Mars/Olympus', WINTER)).toThrow(RangeError);
  });
});

describe('the instant of a clock reading', () => {
  it.each([
    ['Asia/Shanghai', Date.UTC(2022, 0, 4, 18, 5), Date.UTC(2022, 0, 4, 10, 5)],
    ['Europe/Berlin', Date.UTC(2026, 6, 1, 0, 30), Date.UTC(2026, 5, 30, 22, 30)],
    ['America/New_York', Date.UTC(2026, 2, 8, 3, 30), Date.UTC(2026, 2, 8, 7, 30)],
  ])('in %s', (zone, wall, instant) => {
    expect(instantOfWall(zone, wall).instant).toBe(instant);
  });
});
