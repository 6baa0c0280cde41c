import type { Columns } from '../columns/columns';
import type { HitList, HitSet } from '../evaluate/result';
import { NameCounter, type NameCount } from '../evaluate/name-counter';
import { nameKey } from '../evaluate/name-key';
import type { HanForms } from '../text/fold';

/** A source of a year, and how many of its posts were captured in each month. */
export type YearSource = NameCount & { months: number[] };

/** What was captured in a year, by the clock of this machine. */
export type YearFacts = {
  /** Years with captures, newest first. */
  years: { year: number; posts: number }[];
  /** Posts of each day, the first of January first. */
  days: number[];
  /** The most frequent sources of the year, most first. */
  sources: YearSource[];
  /** The most frequent sources of each month, most first. */
  leaders: NameCount[][];
};

/** Sources that are drawn, and those that are named for each month. */
const SOURCES = 8;
const LEADERS = 3;

/** Midnight of a day on this clock; months from 0, days from 1, also beyond their ends. */
export function midnightOf(year: number, month: number, day = 1): number {
  const date = new Date(0);
  date.setFullYear(year, month, day);
  return date.setHours(0, 0, 0, 0);
}

/** A list in the order of capture -> its years; each is looked for, not counted post by post. */
export function yearsOf(list: HitList): YearFacts['years'] {
  const years: YearFacts['years'] = [];
  for (let from = 0; from < list.length;) {
    const year = new Date(list.at(from)?.capturedAt ?? 0).getFullYear();
    const start = midnightOf(year, 0);
    let [low, high] = [from + 1, list.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list.at(middle)?.capturedAt ?? 0) >= start) low = middle + 1;
      else high = middle;
    }
    years.push({ year, posts: low - from });
    from = low;
  }
  return years;
}

type Captured = { capturedAt: number; source: string | undefined };

function* captures({ capturedAt, source, names }: Columns, hits: HitSet): Generator<Captured> {
  for (const post of hits.posts.numbers()) {
    yield { capturedAt: capturedAt[post] ?? 0, source: names[source[post] ?? 0] };
  }
  yield* hits.rest;
}

/** The posts of a year, and the list of all -> what is drawn of it. */
export function yearFacts(
  year: number,
  columns: Columns,
  { hits, all, forms }: { hits: HitSet; all: HitList; forms: HanForms },
): YearFacts {
  const starts = Array.from({ length: 13 }, (_, month) => midnightOf(year, month));
  const dayOf = (time: number): number =>
    Math.round((new Date(time).setHours(0, 0, 0, 0) - (starts[0] ?? 0)) / 86_400_000);
  const days = Array.from({ length: dayOf(starts[12] ?? 0) }, () => 0);
  const keyOf = (name: string): string => nameKey(name, forms);
  const counters = starts.slice(1).map(() => new NameCounter(keyOf));
  const whole = new NameCounter(keyOf);
  for (const { capturedAt, source } of captures(columns, hits)) {
    const day = dayOf(capturedAt);
    days[day] = (days[day] ?? 0) + 1;
    counters[new Date(capturedAt).getMonth()]?.add(source);
    whole.add(source);
  }
  const sources = whole
    .mostFirst()
    .slice(0, SOURCES)
    .map((one) => ({ ...one, months: counters.map((counter) => counter.of(one.name)) }));
  return {
    years: yearsOf(all),
    days,
    sources,
    leaders: counters.map((counter) => counter.mostFirst().slice(0, LEADERS)),
  };
}
