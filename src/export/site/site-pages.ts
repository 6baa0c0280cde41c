import { escapeUnprintable, yamlQuote, yamlWord } from '../escape/yaml-quote';
import { openSlugBook } from '../slug/slug-book';
import { LIST_SIZE } from './site-config';
import type { SiteOptions } from './site-options';
import type { SiteTally } from './site-tally';

/** A page of the site, without the clock that an entry has. */
type SitePage = { path: string; content: string };

/** Up to here every tag has a page; above, those that several articles have. */
const MANY_TAGS = 3_000;

/** What no XML holds, and some titles do. */
const CONTROLS = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code))
  .filter((character) => !'\t\n\r'.includes(character))
  .concat('\ufffe', '\uffff');

/** Facts are lines of YAML already. */
function page(path: string, facts: Record<string, string>): SitePage {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return { path, content: ['---', ...lines, '---', ''].join('\n') };
}

/** JSON is YAML, as which Jekyll reads it, once what YAML cannot hold is escaped. */
function dataFile(name: string, value: unknown): SitePage {
  return {
    path: `_data/${name}.json`,
    content: `${escapeUnprintable(JSON.stringify(value, null, 1))}\n`,
  };
}

/**
 * Names -> a data file's mapping, each name behind a `#`: `<<` as a key of its own Jekyll 3 takes for
 * YAML's merge, quoted or not, and builds nothing.
 */
function byName(pairs: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries(Array.from(pairs, ([name, value]) => [`#${name}`, value]));
}

/** A profile of the reader's own may put anything into a post's categories. */
const SLUG = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/;

function* categoryPages({ sources }: SiteTally, written: ReadonlySet<string>): Iterable<SitePage> {
  for (const [slug, source] of sources) {
    const path = `category/${slug}.html`;
    const facts = { title: yamlQuote(source), category: yamlWord(slug) };
    if (SLUG.test(slug) && !written.has(path)) yield page(path, { layout: 'category', ...facts });
  }
}

type TagPage = { tag: string; slug: string };

/** The tags that have a page, those with the most articles first. */
function tagPages({ tags }: SiteTally): TagPage[] {
  const least = tags.size > MANY_TAGS ? 2 : 1;
  const book = openSlugBook({ slugs: {}, slugsInUse: {} });
  return [...tags]
    .filter(([, posts]) => posts >= least)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([tag]) => ({ tag, slug: book.slugOf(tag) }));
}

function* monthPages(months: readonly (readonly [string, number])[]): Iterable<SitePage> {
  let newer = 0;
  for (const [month, posts] of months) {
    const facts = { layout: 'month', title: yamlQuote(month), month: yamlQuote(month) };
    // A tenth short: articles that somebody took away since do not hide the month's first.
    const skip = String(Math.floor(newer * 0.9));
    yield page(`month/${month}/index.html`, { ...facts, skip });
    newer += posts;
  }
}

function* listPages(posts: number, title: string): Iterable<SitePage> {
  const of = Math.max(1, Math.ceil(posts / LIST_SIZE));
  for (let number = 1; number <= of; number += 1) {
    yield page(`page/${String(number)}/index.html`, {
      layout: 'list',
      title: yamlQuote(title),
      number: String(number),
      before: String(number - 1),
      after: String(number + 1),
      of: String(of),
      skip: String((number - 1) * LIST_SIZE),
    });
  }
}

/**
 * The pages and data that a site has for what is in it: categories, tags, months, the pages of all
 * articles. A category's page that the profile wrote itself is not among them: `written` has the
 * paths that are taken.
 */
export function* sitePages(
  tally: SiteTally,
  { words }: SiteOptions,
  written: ReadonlySet<string>,
): Iterable<SitePage> {
  const tags = tagPages(tally);
  const months = [...tally.months].toSorted(([a], [b]) => (a < b ? 1 : -1));
  yield* categoryPages(tally, written);
  for (const { tag, slug } of tags) {
    const facts = { title: yamlQuote(tag), tag: yamlQuote(tag) };
    yield page(`tag/${slug}/index.html`, { layout: 'tag', ...facts });
  }
  yield* monthPages(months);
  yield* listPages(tally.posts, words.all);
  yield dataFile('controls', CONTROLS);
  yield dataFile(
    'months',
    months.map(([month, posts]) => ({ month, posts })),
  );
  yield dataFile('sources', byName(tally.sources));
  yield dataFile('tag_order', tags);
  yield dataFile('tags', byName(tags.map(({ tag, slug }) => [tag, slug] as const)));
  yield dataFile('words', words);
}
