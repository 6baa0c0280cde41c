import type { Columns, NameLists } from '../columns/columns';
import type { PostRow } from '../columns/post-row';
import type { BitSet } from './bit-set';
import { wallTime } from './match-columns';

/** A name, and how many of the hits have it. */
export type NameCount = { name: string; posts: number };

/** For each kind of name those that the hits have, most first; months newest first. */
export type Facets = Record<
  'source' | 'month' | 'section' | 'tag' | 'author' | 'language',
  { names: NameCount[]; distinct: number }
>;

/** Names of one kind that are given. */
const MOST = 200;

/** '2022-01' of a time on a wall clock; years have four digits at least. */
export function monthOf(wall: number): string {
  const date = new Date(wall);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`;
}

class Counter {
  private readonly counts = new Map<string, number>();
  add(name: string | undefined, posts = 1): void {
    if (name) this.counts.set(name, (this.counts.get(name) ?? 0) + posts);
  }
  take(byName = false): { names: NameCount[]; distinct: number } {
    const all = [...this.counts].map(([name, posts]) => ({ name, posts }));
    const isLess = (a: string, b: string) => (a < b ? -1 : 1);
    all.sort((a, b) =>
      byName ? isLess(b.name, a.name) : b.posts - a.posts || isLess(a.name, b.name),
    );
    return { names: byName ? all : all.slice(0, MOST), distinct: all.length };
  }
}

/** Counts by month without making a date of each time: neighbours in time are asked for once. */
function countMonths(columns: Columns, posts: readonly number[], counter: Counter): void {
  const byDay = new Map<number, number>();
  for (const post of posts) {
    const day = Math.floor(wallTime(columns, post) / 86_400_000);
    byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }
  for (const [day, count] of byDay) counter.add(monthOf(day * 86_400_000), count);
}

function countNumbers(columns: Columns, posts: readonly number[], numbers: Uint32Array): Counter {
  const counts = new Uint32Array(columns.names.length);
  for (const post of posts) {
    const name = numbers[post] ?? 0;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counterOf(columns, counts);
}

function countLists(columns: Columns, posts: readonly number[], lists: NameLists): Counter {
  const counts = new Uint32Array(columns.names.length);
  for (const post of posts) {
    for (
      let at = post === 0 ? 0 : (lists.ends[post - 1] ?? 0);
      at < (lists.ends[post] ?? 0);
      at += 1
    ) {
      const name = lists.numbers[at] ?? 0;
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counterOf(columns, counts);
}

function counterOf({ names }: Columns, counts: Uint32Array): Counter {
  const counter = new Counter();
  counts.forEach((count, name) => count > 0 && counter.add(names[name], count));
  return counter;
}

/** Hits -> how many of them each source, month, section, tag, author and language has. */
export function countFacets(columns: Columns, hits: BitSet, rest: readonly PostRow[]): Facets {
  const posts = hits.numbers();
  const months = new Counter();
  countMonths(columns, posts, months);
  const counters = {
    source: countNumbers(columns, posts, columns.source),
    section: countNumbers(columns, posts, columns.section),
    language: countNumbers(columns, posts, columns.language),
    tag: countLists(columns, posts, columns.tags),
    author: countLists(columns, posts, columns.authors),
  };
  for (const row of rest) {
    const instant = Number.isNaN(row.publishedAt) ? row.capturedAt : row.publishedAt;
    months.add(monthOf(instant + row.offset * 60_000));
    counters.source.add(row.source);
    counters.section.add(row.section);
    counters.language.add(row.language);
    for (const tag of row.tags) counters.tag.add(tag);
    for (const author of row.authors) counters.author.add(author);
  }
  return {
    source: counters.source.take(),
    month: months.take(true),
    section: counters.section.take(),
    tag: counters.tag.take(),
    author: counters.author.take(),
    language: counters.language.take(),
  };
}
