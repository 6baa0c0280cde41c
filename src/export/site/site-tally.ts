import { offsetAt } from '../../core/zone';
import { wallClock } from '../../core/wall-clock';
import type { ClockReading, ListedFacts } from '../entry';

/** What a site's own pages are made of: counts, never posts. */
export type SiteTally = {
  posts: number;
  /** Posts by tag, and by month (`2022-01`) on the site's clock. */
  tags: Map<string, number>;
  months: Map<string, number>;
  /** Slug of a category -> what it is called. */
  sources: Map<string, string>;
  newest: ClockReading;
};

export function emptyTally(): SiteTally {
  return {
    posts: 0,
    tags: new Map(),
    months: new Map(),
    sources: new Map(),
    newest: { day: '1980-01-01', time: '00:00:00' },
  };
}

function addOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** `2022-01-04 18:05:25 +0800` -> its month on the site's clock. */
function monthOf(date: string, zone: string): string | undefined {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)$/.exec(date);
  if (!parts) return /^\d{4}-\d\d/.exec(date)?.[0];
  const [, day, time, hours, minutes] = parts;
  const instant = Date.parse(`${String(day)}T${String(time)}${String(hours)}:${String(minutes)}`);
  return wallClock(instant, offsetAt(zone, instant)).day.slice(0, 7);
}

/** What a category is called: the source that its posts name, or the tag that finews makes of it. */
function sourceOf({ source, tags }: ListedFacts): string | undefined {
  const [tag] = tags;
  return source ?? tag?.replace(/新闻$/, '');
}

/** Counts a post in. */
export function countPost(
  tally: SiteTally,
  facts: ListedFacts,
  modified: ClockReading,
  zone: string,
): void {
  tally.posts += 1;
  for (const tag of facts.tags) addOne(tally.tags, tag);
  const month = monthOf(facts.date, zone);
  if (month !== undefined) addOne(tally.months, month);
  const source = sourceOf(facts);
  for (const category of facts.categories) tally.sources.set(category, source ?? category);
  const { day, time } = tally.newest;
  if (`${modified.day}${modified.time}` > `${day}${time}`) tally.newest = modified;
}
