import type { Moment } from '../core/capture';

const WALL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;

/** A moment -> the clock reading at its own offset, as `<input type=datetime-local>` takes it: `2022-01-04T18:05`. */
export function wallOf({ instant, offset }: Pick<Moment, 'instant' | 'offset'>): string {
  return new Date(instant + offset * 60_000).toISOString().slice(0, 16);
}

/** The offset of the reader's own clock at that reading, minutes east of UTC. */
export function localOffset(wall: string): number {
  const offset = -new Date(wall).getTimezoneOffset();
  return Number.isNaN(offset) ? 0 : offset;
}

/**
 * A clock reading of a date field -> the moment that the reader means; undefined where it is none.
 * @param offset minutes east of UTC, the reader's own where none is given.
 */
export function momentOfWall(wall: string, offset = localOffset(wall)): Moment | undefined {
  if (!WALL.test(wall)) return undefined;
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const instant = asUtc - offset * 60_000;
  return { instant, offset, zoneFrom: 'setting', precision: 'minute', from: 'edited' };
}
