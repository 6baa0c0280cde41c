import { factsOf, type Facts } from './front-facts';
import { htmlBody, markdownBody, type ImportedBody } from './imported-body';
import { readRows } from './read-rows';

/*
 * What other reading apps export, by what their own sources write or take in (looked at in November
 * 2026):
 * - Pocket, page: `<li><a href="…" time_added="1712000000" tags="a,b">`; table of 2025:
 *   `title,url,time_added,tags,status`, tags between bars (wallabag, tests/fixtures/Import/pocket.csv
 *   and ril_export.html)
 * - Instapaper: `URL,Title,Selection,Folder,Timestamp[,Tags]`, tags as a JSON list (wallabag,
 *   tests/fixtures/Import/instapaper-export-new.csv)
 * - Wallabag: a list of entries with `title`, `url`, `content`, `tags`, `created_at`, `published_at`,
 *   `published_by`, `domain_name` (wallabag, tests/fixtures/Import/wallabag-v2-read.json)
 * - Omnivore: `metadata_<n>_to_<m>.json`, texts beside it (see omnivore.ts)
 * - Karakeep: `bookmarks`, each `createdAt` in seconds, `title`, `tags`, `note`, `content` of type
 *   link (`url`) or text (`text`) (karakeep, apps/web/lib/exportBookmarks.ts)
 * - Browsers: NETSCAPE-Bookmark-file-1, `<A HREF="…" ADD_DATE="seconds" TAGS="a,b">`
 */

/** An article of a list: with its text, or only its address, which is then to be captured. */
export type Listed = { facts: Facts; body?: ImportedBody };

const unescape = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Seconds since 1970 as bookmarks and Pocket write them -> a date. */
function dateOf(seconds: string | undefined): string | undefined {
  const number = Number(seconds);
  return seconds && number > 0 && number < 1e11 ? new Date(number * 1000).toISOString() : undefined;
}

function listed(fields: Record<string, unknown>): Listed[] {
  const facts = factsOf(fields);
  if (facts.address === undefined || !/^https?:/i.test(facts.address)) return [];
  return [{ facts }];
}

/** The attributes of a tag, by their names in small letters. */
function attributesOf(raw: string): Record<string, string> {
  const found = raw.matchAll(/([a-z_]+)=(?:"([^"]*)"|'([^']*)')/gi);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single]) => [
      name.toLowerCase(),
      unescape(double ?? single ?? ''),
    ]),
  );
}

/** Bookmarks as browsers write them, and Pocket's page: links with their day and tags. */
export function readBookmarks(html: string): Listed[] {
  return [...html.matchAll(/<a\s([^<>]*)>([^<]*)/gi)].flatMap(([, raw = '', label = '']) => {
    const { href, add_date: added, time_added: saved, tags } = attributesOf(raw);
    return listed({ url: href, title: unescape(label), created: dateOf(added ?? saved), tags });
  });
}

/** The names of Pocket's, Instapaper's and others' columns that factsOf does not know. */
const COLUMNS: Record<string, string> = { time_added: 'created', timestamp: 'created' };

/** Instapaper's own folders, which say nothing of an article. */
const OWN_FOLDERS = /^(?:unread|archive|starred|)$/i;

/** A table with a column of addresses. */
export function readTable(csv: string): Listed[] {
  const [head = [], ...rows] = readRows(csv);
  const names = head.map((name) => name.trim().toLowerCase()).map((name) => COLUMNS[name] ?? name);
  return rows.flatMap((row) => {
    const fields = Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']));
    const created = dateOf(fields['created']) ?? fields['created'];
    const folder = (fields['folder'] ?? '').trim();
    const own = OWN_FOLDERS.test(folder) ? [] : [folder];
    const tags = (fields['tags'] ?? '').replace(/^\[(.*)\]$/, '$1').replace(/[|"]+/g, ',');
    return listed({ ...fields, created, tags: [...own, ...tags.split(',')] });
  });
}

function record(value: unknown): Record<string, unknown> {
  const isRecord = typeof value === 'object' && value !== null;
  return isRecord ? Object.fromEntries(Object.entries(value)) : {};
}

function bodyOf(text: unknown): ImportedBody | undefined {
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  return /<[a-z]/i.test(text) ? htmlBody(text) : markdownBody(text);
}

function fromRecord(value: unknown): Listed[] {
  const outer = record(value);
  const content = outer['content'];
  // Karakeep puts the link in a part of its own.
  const inner = typeof content === 'object' ? record(content) : {};
  const created = outer['createdAt'];
  const fields = {
    ...inner,
    ...outer,
    createdAt: typeof created === 'number' ? dateOf(String(created)) : created,
    title: outer['title'] ?? inner['title'],
  };
  const body = bodyOf(
    typeof content === 'string'
      ? content
      : (inner['htmlContent'] ?? inner['text'] ?? outer['html']),
  );
  const [found] = listed(fields);
  // A note of one's own has a text and no address.
  if (!found) return body ? [{ facts: factsOf(fields), body }] : [];
  return [{ ...found, ...(body && { body }) }];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON of Wallabag, Omnivore or Karakeep, or our own JSON Lines; undefined where it is none. */
export function readJson(text: string): Listed[] | undefined {
  const value = parse(text);
  if (value !== undefined) {
    const items = Array.isArray(value) ? value : (record(value)['bookmarks'] ?? [value]);
    return Array.isArray(items) ? items.flatMap(fromRecord) : [];
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const found = lines.flatMap((line) => fromRecord(parse(line)));
  return found.length > 0 ? found : undefined;
}

/** A plain list: an address a line; lines that are none are passed over. */
export function readList(text: string): Listed[] {
  return text.split('\n').flatMap((line) => listed({ url: line.trim().split(/\s/, 1)[0] ?? '' }));
}
