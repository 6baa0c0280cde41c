import { decodeText } from '../../src/import/decode-text.ts';
import { readArchivePost, type ArchivePost } from '../../src/import/archive-form.ts';
import { readFront, splitFront } from '../../src/import/front-matter.ts';
import { factsOf } from '../../src/import/front-facts.ts';
import { message } from '../../src/platform/i18n.ts';
import { reasonWords } from '../../src/ui/import/import-words.ts';
import type { Flaw, FlawKind } from './flaw.ts';
import { liquidFlaw } from './liquid-flaw.ts';

/** A post of the archive as it was found. */
export type CheckedPost = {
  path: string;
  bytes: Uint8Array;
  flaws: Flaw[];
  /** Of the archive's own form. */
  post?: ArchivePost;
  address?: string;
  /** Its text, where it could be read. */
  text?: string;
};

/** Jekyll takes a file of `_posts` only under such a name. */
const NAME = /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]+\.[A-Za-z]+$/;

function bytesFlaws(bytes: Uint8Array, isUtf8: boolean): FlawKind[] {
  const kinds: FlawKind[] = isUtf8 ? [] : ['not-utf8'];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) kinds.push('byte-order-mark');
  if (isUtf8 && bytes.includes(13)) kinds.push('line-ends');
  return kinds;
}

/** Name and date of a post against one another. */
function dateFlaws(path: string, date: string | undefined): FlawKind[] {
  const day = NAME.exec(path)?.[1];
  if (day === undefined) return ['name'];
  const said = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
  const kinds: FlawKind[] = [];
  if (said !== undefined && said !== day) kinds.push('day');
  const isBare = /\d\d:\d\d/.test(date ?? '') && !/(?:Z|[+-]\d\d:?\d\d)$/.test(date ?? '');
  if (isBare) kinds.push('zone');
  return kinds;
}

/** The line of the front matter on which a key stands. */
function lineOf(text: string, key: string): number {
  const at = text.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return at < 0 ? 1 : at + 1;
}

/** A file of `_posts` -> what is wrong in it. */
export function checkPost(path: string, bytes: Uint8Array): CheckedPost {
  const decoded = decodeText(bytes);
  const flaw = (kind: FlawKind, line = 1, detail = ''): Flaw => ({ path, line, kind, detail });
  if (!decoded.ok) {
    return { path, bytes, flaws: [flaw('unreadable', 1, reasonWords(decoded.failure))] };
  }
  const { text, isUtf8 } = decoded.value;
  const flaws = bytesFlaws(bytes, isUtf8).map((kind) => flaw(kind));
  const parts = splitFront(text);
  const dated = (date: string | undefined): Flaw[] =>
    dateFlaws(path, date).map((kind) => flaw(kind, kind === 'name' ? 1 : lineOf(text, 'date')));
  const post = readArchivePost(parts);
  const liquid = liquidFlaw(parts, post !== undefined);
  if (liquid) flaws.push({ path, kind: 'liquid', ...liquid });
  if (post) {
    flaws.push(...post.damage.map(({ kind, line }) => flaw(kind, line)), ...dated(post.date));
    const { address } = post;
    return { path, bytes, flaws, post, text, ...(address !== undefined && { address }) };
  }
  if (parts.kind === 'none') {
    flaws.push(flaw('unreadable', 1, message('importReasonFrontMatter')));
    return { path, bytes, flaws, text };
  }
  const front = readFront(parts);
  if (!front.ok) {
    const { reason, line } = front.failure;
    flaws.push(flaw('unreadable', line, reasonWords(reason)));
    return { path, bytes, flaws, text };
  }
  const { date, address } = factsOf(front.value);
  flaws.push(...dated(date));
  return { path, bytes, flaws, text, ...(address !== undefined && { address }) };
}
