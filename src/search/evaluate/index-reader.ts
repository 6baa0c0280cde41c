import type { SegmentRow } from '../../store/index-rows';
import { readBlocks, type BlockRange } from '../../store/index-tables';
import { findInBlock, type TermNumbers } from '../index/block-reader';
import { IndexDamaged } from '../index/index-damaged';
import type { Segment } from '../index/segment';

/** A term to be read; `isPrefix`: all terms that begin with it. */
export type TermRequest = { term: string; isPrefix: boolean };

/** A segment, ready to be searched: the first term of each of its blocks. */
export type OpenSegment = Segment & { firsts: readonly string[] };

/** A segment as it is stored -> ready to be searched. */
export function openSegment(row: SegmentRow): OpenSegment {
  return { ...row, firsts: row.firstTerms.split('\n').slice(1) };
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

/** The blocks of a segment that may hold the term; undefined where none can. */
function rangeOf({ id, firsts }: OpenSegment, { term, isPrefix }: TermRequest) {
  const from = Math.max(0, countBefore(firsts, (first) => first < term) - 1);
  const isUpTo = (first: string) => first <= term || (isPrefix && first.startsWith(term));
  const to = countBefore(firsts, isUpTo) - 1;
  return to < from ? undefined : { segment: id, from, to };
}

const encoder = new TextEncoder();

/** For each segment and each request, in their orders, what the index holds. */
export type Answers = TermNumbers[][][];

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
      const range = rangeOf(segment, request);
      return range ? ranges.push(range) - 1 : -1;
    }),
  );
  const blocks = await readBlocks(ranges);
  return places.map((list) =>
    list.map((place, at) => {
      const [range, request] = [ranges[place], requests[at]];
      if (!range || !request) return [];
      const found = blocks[place] ?? [];
      if (found.length !== range.to - range.from + 1) throw new IndexDamaged('a block is missing');
      const wanted = encoder.encode(request.term);
      return found.flatMap((bytes) => findInBlock(bytes, wanted, request.isPrefix));
    }),
  );
}
