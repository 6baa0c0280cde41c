/** The first and the last moment that a date of four digits can name, as on a wall clock. */
const FIRST = -62_135_596_800_000;
const LAST = 253_402_300_799_999;

/**
 * A moment as the clock there has it, ms since 1970; `offset` in minutes east of UTC. Half a day before
 * the year 1 and half a day behind 9999 are told as their edges: no query could ask for others.
 */
export function wallOf(instant: number, offset: number): number {
  return Math.min(LAST, Math.max(FIRST, instant + offset * 60_000));
}
