import type { Columns, NameLists } from '../columns/columns';
import { FLAG } from '../columns/post-row';
import type { Clause, NameField, PostState } from '../query/query';
import type { HanForms } from '../text/fold';
import { BitSet } from './bit-set';
import { nameMatcher } from './match-name';
import { wallOf } from './wall-time';

/** A condition on facts that the columns hold. */
export type FactClause = Exclude<Clause, { kind: 'text' }>;

const SINGLE = { source: 'source', site: 'host', section: 'section', lang: 'language' } as const;

function byName(columns: Columns, numbers: Uint32Array, isMeant: Uint8Array): BitSet {
  const posts = new BitSet(columns.length);
  for (let post = 0; post < numbers.length; post += 1) {
    if (isMeant[numbers[post] ?? 0] === 1) posts.add(post);
  }
  return posts;
}

function byLists(columns: Columns, { ends, numbers }: NameLists, isMeant: Uint8Array): BitSet {
  const posts = new BitSet(columns.length);
  let at = 0;
  for (let post = 0; post < columns.length; post += 1) {
    const end = ends[post] ?? at;
    for (; at < end; at += 1) if (isMeant[numbers[at] ?? 0] === 1) posts.add(post);
  }
  return posts;
}

/** Which of all names are meant, 1 for each that is; none is no name. */
function meantNames(
  columns: Columns,
  { field, name, whole }: { field: NameField; name: string; whole: boolean },
  forms: HanForms,
): Uint8Array {
  const matches = nameMatcher(field, name, whole, forms);
  return Uint8Array.from(columns.names, (text, at) => Number(at > 0 && matches(text)));
}

/** What `is:` asks, as bits that have to be set or not. */
export const STATE_FLAGS: Record<PostState, { mask: number; value: number }> = {
  review: { mask: FLAG.review, value: FLAG.review },
  read: { mask: FLAG.read, value: FLAG.read },
  unread: { mask: FLAG.read, value: 0 },
  starred: { mask: FLAG.starred, value: FLAG.starred },
  noted: { mask: FLAG.noted, value: FLAG.noted },
  revised: { mask: FLAG.revised, value: FLAG.revised },
};

/** The time by which a post is dated, as on the clock where it was: of publication, else of capture. */
export function wallTime({ publishedAt, capturedAt, offsets }: Columns, post: number): number {
  const published = publishedAt[post] ?? Number.NaN;
  const instant = Number.isNaN(published) ? (capturedAt[post] ?? 0) : published;
  return wallOf(instant, offsets[post] ?? 0);
}

/** The posts of which the condition holds, `not` left aside. */
export function matchColumns(clause: FactClause, columns: Columns, forms: HanForms): BitSet {
  if (clause.kind === 'name') {
    const isMeant = meantNames(columns, clause, forms);
    if (clause.field === 'author') return byLists(columns, columns.authors, isMeant);
    if (clause.field === 'tag') return byLists(columns, columns.tags, isMeant);
    return byName(columns, columns[SINGLE[clause.field]], isMeant);
  }
  const posts = new BitSet(columns.length);
  if (clause.kind === 'state') {
    const { mask, value } = STATE_FLAGS[clause.state];
    columns.flags.forEach((flags, post) => (flags & mask) === value && posts.add(post));
    return posts;
  }
  for (let post = 0; post < columns.length; post += 1) {
    const at = clause.kind === 'saved' ? columns.capturedAt[post] : wallTime(columns, post);
    if (at !== undefined && at >= clause.from && at < clause.to) posts.add(post);
  }
  return posts;
}
