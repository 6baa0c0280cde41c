/**
 * One part of the index: documents that were indexed together, and where their terms lie. A document
 * is the facts or the text of one post; in the order in which they were read they share one axis of
 * positions. Arrays go by document.
 */
export type Segment = {
  id: number;
  /** The post's number in the columns. */
  posts: Uint32Array;
  /** Which of the post's documents it is: FACTS or TEXT. */
  parts: Uint8Array;
  /** The stamp under which it was indexed: one that the columns no longer name is out of date. */
  stamps: Uint32Array;
  /** Its first position. */
  starts: Uint32Array;
  /** The first position behind the last document. */
  end: number;
  /** First terms of the blocks, each behind a line's end; block `n` is found under `[id, n]`. */
  firstTerms: string;
  /** The characters of which it has a list of documents. */
  commonGlyphs: string;
  /** Bytes of all blocks. */
  bytes: number;
};

/** A post has two documents: what it is called and by whom, which readers edit, and its text. */
export const FACTS = 0;
export const TEXT = 1;
export const PARTS = 2;

/** Between two documents so many positions are left free that no phrase reaches across. */
export const DOCUMENT_GAP = 8;

/** The document of a position, which is that of index `from` or a later one. */
export function documentAt(starts: Uint32Array, place: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < starts.length && (starts[low + step] ?? 0) <= place) {
    low += step;
    step *= 2;
  }
  for (; step >= 1; step = Math.floor(step / 2)) {
    while (low + step < starts.length && (starts[low + step] ?? 0) <= place) low += step;
  }
  return low;
}
