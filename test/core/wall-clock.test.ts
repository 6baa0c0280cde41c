import { expect, test } from 'vitest';
import { wallClock } from '../../src/core/wall-clock';

test.each([
  ['2022-01-04T10:05:25Z', 480, '2022-01-04', '18:05:25', '+0800'],
  ['2022-01-04T20:05:25Z', 480, '2022-01-05', '04:05:25', '+0800'],
  ['2022-01-01T00:10:00Z', -210, '2021-12-31', '20:40:00', '-0330'],
  ['2022-01-04T10:05:25Z', 345, '2022-01-04', '15:50:25', '+0545'],
  ['2022-01-04T10:05:25Z', 0, '2022-01-04', '10:05:25', '+0000'],
  ['1000-01-02T10:05:25Z', 480, '1000-01-02', '18:05:25', '+0800'],
])('%s on a clock %i minutes east', (instant, offset, day, time, zone) => {
  expect(wallClock(Date.parse(instant), offset)).toMatchObject({ day, time, zone });
});
