import type { SegmentRow } from '../../store/index-rows';
import { readBlocks, type BlockRange } from '../../store/index-tables';
import { findInBlocks, NOT_FOUND, type Found } from '../index/block-reader';
import { DocumentTable } from '../index/document-table';
import { IndexDamaged } from '../index/index-damaged';
import { documentsTerm } from '../index/terms';
import type { Segment } from '../index/segment';

/**
 * A term to be read; `beginning`: all terms that begin with it; `documents`: what tells the documents
 * that hold a character, which is the list of them, or where it is rare all its pairs.
 */
export type TermRequest = { term: string; kind: 'whole' | 'beginning' | 'documents' };

/**
 * A segment, ready to be searched: the first term of each of its blocks, which characters have lists,
 * and, made when it is first asked for, what tells its documents by positions.
 */
export type OpenSegment = Segment & {
  firsts: readonly string[];
  common: ReadonlySet<string>;
  documents: () => DocumentTable;
};

/** A segment as it is stored -> ready to be searched. */
export function openSegment(row: SegmentRow): OpenSegment {
  let table: DocumentTable | undefined;
  return {
    ...row,
    firsts: row.firstTerms.split('\n').slice(1),
    common: new Set(row.commonGlyphs),
    documents: () => (table ??= new DocumentTable(row.starts, row.end)),
  };
}

/** How many of the sorted texts `isBefore` holds for, which it does up to some point. */
function countBefore(texts: readonly string[], isBefore: (text: string) => boolean): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(texts[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a request reads in a segment. */
type Wanted = { term: string; isPrefix: boolean };

function wantedIn({ common }: OpenSegment, { term, kind }: TermRequest): Wanted {
  if (kind !== 'documents') return { term, isPrefix: kind === 'beginning' };
  return common.has(term)
    ? { term: documentsTerm(term), isPrefix: false }
    : { term, isPrefix: true };
}

/** The blocks of a segment that may hold the term; undefined where none can. */
function rangeOf({ id, firsts }: OpenSegment, { term, isPrefix }: Wanted) {
  const from = Math.max(0, countBefore(firsts, (first) => first < term) - 1);
  const isUpTo = (first: string) => first <= term || (isPrefix && first.startsWith(term));
  const to = countBefore(firsts, isUpTo) - 1;
  return to < from ? undefined : { segment: id, from, to };
}

const encoder = new TextEncoder();

/** For each segment and each request, in their orders, what the index holds. */
export type Answers = Found[][];

/**
 * Reads all terms of a query from all segments, in one round of the database.
 * @throws IndexDamaged where a block is missing or not as it was written.
 */
export async function readTerms(
  segments: readonly OpenSegment[],
  requests: readonly TermRequest[],
): Promise<Answers> {
  const ranges: BlockRange[] = [];
  const places = segments.map((segment) =>
    requests.map((request) => {
      const wanted = wantedIn(segment, request);
      const range = rangeOf(segment, wanted);
      return { wanted, place: range ? ranges.push(range) - 1 : -1 };
    }),
  );
  const blocks = await readBlocks(ranges);
  return places.map((list) =>
    list.map(({ wanted, place }) => {
      const range = ranges[place];
      if (!range) return NOT_FOUND;
      const found = blocks[place] ?? [];
      if (found.length !== range.to - range.from + 1) throw new IndexDamaged('a block is missing');
      return findInBlocks(found, encoder.encode(wanted.term), wanted.isPrefix);
    }),
  );
}
