import type { Evidence, Moment } from '../../../core/moment';
import { weighed, type Said, type Weighed } from '../reading';
import { isSameDay } from './reconcile';

const MINUTE = 60_000;

/** Share of pages of the development corpus on which the day from such a place was right. */
const RIGHT: Record<Evidence, number> = {
  'json-ld': 0.97,
  meta: 0.95,
  microdata: 0.95,
  time: 0.95,
  visible: 0.9,
  title: 0.5,
  hydration: 0.9,
  'site-rule': 0.97,
  address: 0.65,
  edited: 1,
};
/** A page that tells only when it was changed tells little of when it was published. */
const ONLY_CHANGED = 0.4;
/** However many agree: what is wrong then is wrong in all of them. */
const LEAST_WRONG = 0.01;
/**
 * What a page says of its time of publication, the chosen moment first; none -> undefined.
 * @param told all that was told of publication.
 */
export function explainPublished(
  chosen: Moment | undefined,
  told: readonly Moment[],
): Weighed<Moment> | undefined {
  if (!chosen) return undefined;
  const others = told.filter((one) => one.precision !== 'day' || !isSameDay(chosen, one));
  const said = [chosen, ...others].map((value): Said<Moment> => ({ value, from: value.from }));
  return weighed(said, momentKey, confidenceIn(chosen, told));
}

/** Moments of one minute are the same; a bare day is another thing. */
export function momentKey({ instant, precision }: Moment): string {
  return `${Math.floor(instant / MINUTE)} ${precision === 'day'}`;
}

/** Every further kind of place that tells the same day halves what may be wrong; another day doubles it. */
function confidenceIn(chosen: Moment, told: readonly Moment[]): number {
  if (told.length === 0 && chosen.from !== 'address') return ONLY_CHANGED;
  const kinds = new Set(told.map(({ from }) => from));
  kinds.delete(chosen.from);
  let wrong = 1 - RIGHT[chosen.from];
  if (told.some((one) => one.from === chosen.from && !isSameDay(chosen, one))) wrong *= 2;
  for (const from of kinds) {
    const agrees = told.some((one) => one.from === from && isSameDay(chosen, one));
    wrong = agrees ? wrong / 2 : wrong * 2;
  }
  return 1 - Math.min(Math.max(wrong, LEAST_WRONG), 0.6);
}
