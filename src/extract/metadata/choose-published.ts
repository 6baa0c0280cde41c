import type { Moment } from '../../core/capture';
import { HYDRATION_KEYS } from './hydration';
import { readDate } from './moments/read-date';
import { toMoment } from './moments/to-moment';
import type { Surroundings } from './near-headline';
import type { PageFacts } from './page-facts';
import { addressDate } from './published/address-date';
import { PUBLISHED_NAMES, UPDATED_NAMES } from './published/date-names';
import { borrowZone } from './published/borrow-zone';
import { explainPublished } from './published/explain-published';
import { isSameDay, reconcile } from './published/reconcile';
import type { Weighed } from './reading';
import { structuredDates } from './published/structured-dates';
import { timeElements } from './published/time-elements';
import { visibleTimes, type VisibleTime } from './published/visible-times';
import { withYear } from './published/year-of';

/** When the story was published, and when it was changed last; absent where the page does not tell. */
export type Dates = { publishedAt?: Moment; updatedAt?: Moment; weighed?: Weighed<Moment> };

/** Weighs all that the page says about its times. Publication goes before update. */
export function chooseDates(facts: PageFacts, around: Surroundings): Dates {
  const times = timeElements(facts, around);
  const told = [...structuredDates(facts, 'datePublished', PUBLISHED_NAMES), ...times.published];
  const changed = [...structuredDates(facts, 'dateModified', UPDATED_NAMES), ...times.updated];
  // Scripts are long to read: on western pages they are asked only where nothing else tells the date.
  const hydrated = facts.rule.chinese || told.length === 0 ? hydratedDates(facts) : [];
  const visible = visibleTimes(facts, around);
  const shown = (all: VisibleTime[]): Moment[] =>
    all.flatMap((one) => toShown(one, facts, [...told, ...hydrated, ...changed]));
  const seen = shown(visible.published);
  const published = facts.rule.chinese
    ? chinesePublished(seen, [...told, ...hydrated])
    : westernPublished(told, [...told, ...changed], [...seen, ...hydrated]);
  const updated = changed[0] ?? shown(visible.updated)[0];
  const publishedAt = published ?? fromAddress(facts) ?? updated;
  const later = updated && publishedAt && updated.instant > publishedAt.instant;
  const reading = explainPublished(publishedAt, [...told, ...seen, ...hydrated]);
  return {
    ...(publishedAt && { publishedAt }),
    ...(later && { updatedAt: updated }),
    ...(reading && { weighed: reading }),
  };
}

/** Metadata is right on western pages; the first visible date there is often another story's. */
function westernPublished(
  told: Moment[],
  zoned: Moment[],
  fallbacks: Moment[],
): Moment | undefined {
  const best = finest(told);
  return best ? borrowZone(best, zoned) : finest(fallbacks);
}

/** The first moment, or a later one of the same day that also knows the time of day. */
function finest(moments: Moment[]): Moment | undefined {
  const [first, ...others] = moments;
  if (first?.precision !== 'day') return first;
  return others.find((one) => one.precision !== 'day' && isSameDay(first, one)) ?? first;
}

/**
 * The line that readers see is right on Chinese pages; metadata fills in what it leaves out. Of
 * several lines that one counts with which metadata agrees; a line that linked data contradicts by
 * days is the clock of the site's head, or another story's.
 */
function chinesePublished(visible: Moment[], told: Moment[]): Moment | undefined {
  const agreed = visible.find((one) => told.some((other) => isSameDay(one, other)));
  if (agreed) return reconcile(agreed, told);
  const linked = told.find(({ from, precision }) => from === 'json-ld' && precision !== 'day');
  return linked ?? visible[0] ?? told[0];
}

function toShown(time: VisibleTime, facts: PageFacts, known: Moment[]): Moment[] {
  const { rule, address } = facts;
  const reading =
    time.reading ??
    (time.yearless &&
      withYear(time.yearless, { moments: known, address: addressDate(address), now: rule.now }));
  const moment = reading && toMoment(reading, 'visible', rule);
  return moment ? [moment] : [];
}

function hydratedDates(facts: PageFacts): Moment[] {
  return HYDRATION_KEYS.published.flatMap((key) => {
    const text = facts.hydration().get(key);
    const reading = text === undefined ? undefined : readDate(text);
    const moment = reading && toMoment(reading, 'hydration', facts.rule);
    return moment ? [moment] : [];
  });
}

function fromAddress(facts: PageFacts): Moment | undefined {
  const reading = addressDate(facts.address);
  return reading && toMoment(reading, 'address', facts.rule);
}
