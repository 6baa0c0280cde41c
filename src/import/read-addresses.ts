import { factsOf, type Facts } from './front-facts';
import { htmlBody, markdownBody, type ImportedBody } from './imported-body';

/** An article of a list: with its text, or only its address, which is then to be captured. */
export type Listed = { facts: Facts; body?: ImportedBody };

const unescape = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
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

/** Bookmarks as browsers write them (Netscape), and Pocket's page: links with their day and tags. */
export function readBookmarks(html: string): Listed[] {
  return [...html.matchAll(/<a\s([^>]*)>([\s\S]*?)<\/a>/gi)].flatMap(([, raw = '', label = '']) => {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(raw)?.[1];
    return listed({
      url: unescape(attribute('href') ?? ''),
      title: unescape(label),
      created: dateOf(attribute('add_date') ?? attribute('time_added')),
      tags: unescape(attribute('tags') ?? ''),
    });
  });
}

/** A table in CSV -> its rows; quotes may hold commas and line breaks. */
export function readRows(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g,
  )) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

/** The names of Pocket's, Instapaper's and others' columns that factsOf does not know. */
const COLUMNS: Record<string, string> = { time_added: 'created', timestamp: 'created' };

/** A table with a column of addresses: Pocket (`title,url,time_added,tags,status`), Instapaper (`URL,Title,Selection,Folder,Timestamp,Tags`). */
export function readTable(csv: string): Listed[] {
  const [head = [], ...rows] = readRows(csv);
  const names = head.map((name) => name.trim().toLowerCase()).map((name) => COLUMNS[name] ?? name);
  return rows.flatMap((row) => {
    const fields = Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']));
    const created = dateOf(fields['created']) ?? fields['created'];
    const tags = (fields['tags'] ?? '').replace(/^\[(.*)\]$/, '$1').replace(/[|"]+/g, ',');
    return listed({ ...fields, created, tags });
  });
}

function record(value: unknown): Record<string, unknown> {
  const isRecord = typeof value === 'object' && value !== null;
  return isRecord ? Object.fromEntries(Object.entries(value)) : {};
}

function fromRecord(value: unknown): Listed[] {
  const outer = record(value);
  const content = outer['content'];
  // Karakeep puts the link in a part of its own.
  const fields = typeof content === 'object' ? { ...record(content), ...outer } : outer;
  const created = fields['createdAt'];
  const [found] = listed({
    ...fields,
    createdAt: typeof created === 'number' ? dateOf(String(created)) : created,
    title: fields['title'] ?? record(content)['title'],
  });
  if (!found) return [];
  const text = content ?? record(content)['htmlContent'];
  if (typeof text !== 'string' || text.trim() === '') return [found];
  const body = /<[a-z]/i.test(text) ? htmlBody(text) : markdownBody(text);
  return [{ ...found, body }];
}

/** JSON of Wallabag (a list with `content`), Omnivore (metadata) or Karakeep (`bookmarks`), or JSON Lines. */
export function readJson(text: string): Listed[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const items = Array.isArray(value) ? value : (record(value)['bookmarks'] ?? [value]);
    return Array.isArray(items) ? items.flatMap(fromRecord) : [];
  } catch {
    return undefined;
  }
}

/** A plain list: an address a line; lines that are none are passed over. */
export function readList(text: string): Listed[] {
  return text.split('\n').flatMap((line) => listed({ url: line.trim().split(/\s/)[0] ?? '' }));
}
