import type { MessageKey } from '../../src/platform/i18n.ts';
import { message } from '../../src/platform/i18n.ts';
import { ARCHIVE_DAMAGE, type ArchiveDamageKind } from '../../src/import/archive-form.ts';

/** What can be wrong in a Jekyll archive: what its script got wrong, and what Jekyll trips over. */
export type FlawKind =
  | ArchiveDamageKind
  | 'byte-order-mark'
  | 'category-missing'
  | 'category-title'
  | 'day'
  | 'duplicate'
  | 'line-ends'
  | 'liquid'
  | 'name'
  | 'not-utf8'
  | 'unreadable'
  | 'zone';

/** A flaw of a file; `line` and, where it is known, `column`: from 1. */
export type Flaw = {
  path: string;
  line: number;
  column?: number;
  kind: FlawKind;
  detail?: string;
};

const WORDS: Record<FlawKind, MessageKey> = {
  'byte-order-mark': 'checkByteOrderMark',
  'category-missing': 'checkCategoryMissing',
  'category-title': 'checkCategoryTitle',
  'line-ends': 'checkLineEnds',
  'not-utf8': 'checkNotUtf8',
  date: 'checkDate',
  day: 'checkDay',
  duplicate: 'checkDuplicate',
  link: 'checkLink',
  liquid: 'checkLiquid',
  markup: 'checkMarkup',
  name: 'checkName',
  quotes: 'checkQuotes',
  slug: 'checkSlug',
  title: 'checkTitle',
  unreadable: 'checkUnreadable',
  zone: 'checkZone',
};

/** Kinds that writing the post anew from what it says takes away. */
const MENDED: ReadonlySet<FlawKind> = new Set<FlawKind>([
  'byte-order-mark',
  'category-missing',
  'category-title',
  'line-ends',
  'liquid',
  'markup',
  'not-utf8',
  'quotes',
  'slug',
  'zone',
]);

/** Whether `--repair` can take it away. */
export function canMend({ kind }: Flaw): boolean {
  return MENDED.has(kind);
}

/** `_posts/x.md:3: what is wrong`, or `_posts/x.md:3:14: …`. */
export function flawLine({ path, line, column, kind, detail = '' }: Flaw): string {
  const place = column === undefined ? line : `${line}:${column}`;
  return `${path}:${place}: ${message(WORDS[kind], detail)}`;
}

/** Every kind that the reader of the archive's form names. */
export const OF_THE_FORM: readonly FlawKind[] = ARCHIVE_DAMAGE;
