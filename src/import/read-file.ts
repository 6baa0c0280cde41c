import type { IncomingImage } from '../core/kept-image';
import { readArchivePost, type ArchivePost } from './archive-form';
import { showKept } from './asset-images';
import { decodeText } from './decode-text';
import { factsOf, type Facts } from './front-facts';
import { readFront, splitFront, type Parts } from './front-matter';
import { htmlBody, markdownBody } from './imported-body';
import type { ImportFailure } from './outcome';
import { readBookmarks, readJson, readList, readTable, type Listed } from './read-addresses';
import { toImport, type ImportedPost } from './to-import';

/** A file on its way in. `path`: relative, with `/`. */
export type IncomingFile = {
  path: string;
  bytes: Uint8Array;
  /** Pictures that it shows out of files that came with it. */
  images?: IncomingImage[];
};

/** What a file holds. `posts` of an export can be many; `addresses` are to be captured. */
export type FileReading =
  | { kind: 'read'; posts: ImportedPost[]; addresses: Facts[] }
  /** Pages and layouts of a site, pictures: no articles, and nothing lost. */
  | { kind: 'passed-over' }
  | { kind: 'failed'; failure: ImportFailure };

const LARGEST = 30 * 1024 * 1024;

const failed = (reason: ImportFailure['reason'], line = 1): FileReading => ({
  kind: 'failed',
  failure: { reason, line },
});

/** The article's id in the name of a post: `2022-01-04-NW202201042235679186.md`. */
function idIn(path: string): { day: string; id: string } | undefined {
  const match = /(?:^|\/)(\d{4}-\d\d-\d\d)-([A-Za-z0-9_-]+)\.\w+$/.exec(path);
  return match ? { day: match[1] ?? '', id: match[2] ?? '' } : undefined;
}

function one(post: ImportedPost | undefined): FileReading {
  return post ? { kind: 'read', posts: [post], addresses: [] } : failed('unreadable');
}

function fromArchive(path: string, post: ArchivePost, zone: string, isUtf8: boolean): FileReading {
  const { headline, date, source, slug, address, dek, body, damage } = post;
  const facts: Facts = {
    date,
    authors: [],
    tags: [],
    ...(headline !== undefined && { headline }),
    ...(source !== undefined && { source }),
    ...(address !== undefined && { address }),
    ...(dek !== undefined && { dek }),
  };
  const doubtful = damage.some(({ kind }) => kind === 'quotes') ? ['headline'] : [];
  const read = toImport({ path, facts, body, zone, doubtful });
  const named = idIn(path);
  if (!read) return failed('unreadable');
  const isWhole = damage.length === 0 && isUtf8 && named !== undefined;
  return one({
    ...read,
    ...(named && { articleId: named.id }),
    ...(isWhole && { keeps: { slug, day: named.day } }),
  });
}

function fromPost(path: string, parts: Parts, zone: string, isHtml: boolean): FileReading {
  const front = readFront(parts);
  if (!front.ok) return { kind: 'failed', failure: front.failure };
  const facts = factsOf(front.value);
  const body = isHtml ? htmlBody(parts.body) : markdownBody(parts.body);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const isEmpty = body.text === '' && facts.headline === undefined;
  if (isEmpty) return failed('not-an-article');
  const day = idIn(path)?.day;
  const told = {
    ...facts,
    headline: facts.headline ?? /^#\s+(.+)$/m.exec(parts.body)?.[1] ?? name,
    ...(facts.date === undefined && day !== undefined && { date: day }),
  };
  const isSaid = facts.headline !== undefined;
  return one(toImport({ path, facts: told, body, zone, doubtful: isSaid ? [] : ['headline'] }));
}

function fromList(path: string, listed: Listed[] | undefined, zone: string): FileReading {
  if (!listed || listed.length === 0) return failed('not-an-article');
  const posts = listed.flatMap(({ facts, body }, index) =>
    body && body.text !== ''
      ? (toImport({ path: `${path}/${String(index + 1)}`, facts, body, zone }) ?? [])
      : [],
  );
  const addresses = listed.flatMap(({ facts, body }) => (body && body.text !== '' ? [] : [facts]));
  return { kind: 'read', posts, addresses };
}

/** Files of a Jekyll site that hold no article, by their place. */
const OF_A_SITE =
  /(?:^|\/)(?:_layouts|_includes|_site|_sass|assets|category|\.git|\.obsidian)\/|(?:^|\/)(?:_config\.ya?ml|404\.md|index\.(?:md|html)|README\.md|Gemfile\S*|\.\S*)$/;

const TEXTS = /\.(?:md|markdown|mdown|html?|xhtml|json|csv|txt|jsonl)$/i;

function readText(path: string, text: string, isUtf8: boolean, zone: string): FileReading {
  const split = splitFront(text);
  const parts = { ...split, body: showKept(split.body) };
  const post = readArchivePost(parts);
  if (post) return fromArchive(path, post, zone, isUtf8);
  if (parts.kind === 'json' && /\.json$/i.test(path)) return fromList(path, readJson(text), zone);
  if (parts.kind !== 'none') return fromPost(path, parts, zone, /\.x?html?$/i.test(path));
  if (/^\s*[[{]/.test(text) && /\.jsonl?$/i.test(path)) return fromList(path, readJson(text), zone);
  const isBookmarks = /<!DOCTYPE NETSCAPE|<title>Pocket Export/i.test(text.slice(0, 1_000));
  if (isBookmarks) return fromList(path, readBookmarks(text), zone);
  if (/^[^\n]*\burl\b[^\n]*\n/i.test(text) && /\.csv$/i.test(path)) {
    return fromList(path, readTable(text), zone);
  }
  if (/\.(?:txt|csv)$/i.test(path)) return fromList(path, readList(text), zone);
  return fromPost(path, parts, zone, /\.x?html?$/i.test(path) || /^\s*<(?!http)/.test(text));
}

/** Whether the file holds no article, by its path: it need not be read. */
export function holdsNone(path: string): boolean {
  return OF_A_SITE.test(path) || !TEXTS.test(path);
}

/** A file -> the posts and addresses that it holds, or why it holds none. `zone`: of times without one. */
export function readFile({ path, bytes }: IncomingFile, zone: string): FileReading {
  if (holdsNone(path)) return { kind: 'passed-over' };
  if (bytes.length > LARGEST) return failed('too-large');
  const decoded = decodeText(bytes);
  if (!decoded.ok) return failed(decoded.failure);
  return readText(path, decoded.value.text, decoded.value.isUtf8, zone);
}
