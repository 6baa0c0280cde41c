import type { Columns, NameLists } from '../columns/columns';
import type { PostRow } from '../columns/post-row';
import type { HanForms } from '../text/fold';
import type { BitSet } from './bit-set';
import { wallTime } from './match-columns';
import { NameCounter, type NameCount } from './name-counter';
import { languageKey, nameKey } from './name-key';
import { wallOf } from './wall-time';

/**
 * For each kind of name those that the hits have, most first; months newest first. What a search takes for
 * one name is one here, under the form of it that is written most.
 */
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

/** Counts by month without making a date of each time: neighbours in time are asked for once. */
function countMonths(columns: Columns, posts: readonly number[], counter: NameCounter): void {
  const byDay = new Map<number, number>();
  for (const post of posts) {
    const day = Math.floor(wallTime(columns, post) / 86_400_000);
    byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }
  for (const [day, count] of byDay) counter.add(monthOf(day * 86_400_000), count);
}

function countNumbers(
  columns: Columns,
  posts: readonly number[],
  numbers: Uint32Array,
  keyOf: (name: string) => string,
): NameCounter {
  const counts = new Uint32Array(columns.names.length);
  for (const post of posts) {
    const name = numbers[post] ?? 0;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counterOf(columns, counts, keyOf);
}

function countLists(
  columns: Columns,
  posts: readonly number[],
  lists: NameLists,
  keyOf: (name: string) => string,
): NameCounter {
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
  return counterOf(columns, counts, keyOf);
}

function counterOf(
  { names }: Columns,
  counts: Uint32Array,
  keyOf: (name: string) => string,
): NameCounter {
  const counter = new NameCounter(keyOf);
  counts.forEach((count, name) => count > 0 && counter.add(names[name], count));
  return counter;
}

function inOrder(counter: NameCounter): Facets['source'] {
  return { names: counter.mostFirst().slice(0, MOST), distinct: counter.distinct };
}

function newestFirst(counter: NameCounter): Facets['month'] {
  const names = counter.mostFirst().sort((a, b) => (a.name < b.name ? 1 : -1));
  return { names, distinct: names.length };
}

/** Hits -> how many of them each source, month, section, tag, author and language has. */
export function countFacets(
  columns: Columns,
  hits: BitSet,
  rest: readonly PostRow[],
  forms: HanForms,
): Facets {
  const posts = hits.numbers();
  const months = new NameCounter((month) => month);
  countMonths(columns, posts, months);
  const asName = (name: string) => nameKey(name, forms);
  const asLanguage = (tag: string) => languageKey(tag, forms);
  const source = countNumbers(columns, posts, columns.source, asName);
  const section = countNumbers(columns, posts, columns.section, asName);
  const language = countNumbers(columns, posts, columns.language, asLanguage);
  const tags = countLists(columns, posts, columns.tags, asName);
  const authors = countLists(columns, posts, columns.authors, asName);
  for (const row of rest) {
    const instant = Number.isNaN(row.publishedAt) ? row.capturedAt : row.publishedAt;
    months.add(monthOf(wallOf(instant, row.offset)));
    source.add(row.source);
    section.add(row.section);
    language.add(row.language);
    for (const tag of row.tags) tags.add(tag);
    for (const author of row.authors) authors.add(author);
  }
  return {
    source: inOrder(source),
    month: newestFirst(months),
    section: inOrder(section),
    tag: inOrder(tags),
    author: inOrder(authors),
    language: inOrder(language),
  };
}
