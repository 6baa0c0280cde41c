import { firstTermsOf } from './build-segment';
import type { TermNumbers } from './block-reader';
import { BlockWriter, type Block } from './block-writer';
import { GrowingNumbers } from './growing-numbers';
import { DOCUMENT_GAP, type Segment } from './segment';
import { isDocumentTerm } from './terms';

/** A segment to be merged: its documents, and its terms block by block, in their order. */
export type MergeSource = { segment: Segment; blocks: AsyncIterator<TermNumbers[]> };

/** Whether a document of a segment is the one by which the post is found now. */
export type IsLive = (post: number, part: number, stamp: number) => boolean;

const GONE = 0xffffffff;

/** Where the documents of one source come to lie: their new index and start, GONE for dropped ones. */
type Moves = { indexes: Uint32Array; starts: Uint32Array };

/** The documents of all sources that are live, and where they go. */
function moveDocuments(segments: readonly Segment[], isLive: IsLive) {
  const [posts, stamps, starts] = [[], [], []] as [number[], number[], number[]];
  const parts: number[] = [];
  let end = 0;
  const moves = segments.map((segment): Moves => {
    const count = segment.posts.length;
    const move = { indexes: new Uint32Array(count).fill(GONE), starts: new Uint32Array(count) };
    for (let at = 0; at < count; at += 1) {
      const [post = 0, part = 0, stamp = 0] = [
        segment.posts[at],
        segment.parts[at],
        segment.stamps[at],
      ];
      if (!isLive(post, part, stamp)) continue;
      move.indexes[at] = posts.length;
      move.starts[at] = end;
      posts.push(post);
      parts.push(part);
      stamps.push(stamp);
      starts.push(end);
      end += (segment.starts[at + 1] ?? segment.end) - (segment.starts[at] ?? 0);
    }
    return move;
  });
  return { posts, parts, stamps, starts, end: Math.max(end, DOCUMENT_GAP), moves };
}

/** Positions of a term in a source -> those in the merged segment, without those of dropped documents. */
function movePlaces(
  places: Uint32Array,
  { starts }: Segment,
  move: Moves,
  into: GrowingNumbers,
): void {
  let document = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    document = documentAt(starts, place, document);
    if (move.indexes[document] === GONE) continue;
    into.push(place - (starts[document] ?? 0) + (move.starts[document] ?? 0));
  }
}

/** The document of a position, which is that of index `from` or a later one. */
function documentAt(starts: Uint32Array, place: number, from: number): number {
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

function moveDocumentIndexes(documents: Uint32Array, move: Moves, into: GrowingNumbers): void {
  for (let at = 0; at < documents.length; at += 1) {
    const index = move.indexes[documents[at] ?? 0] ?? GONE;
    if (index !== GONE) into.push(index);
  }
}

/** Reads a source term by term; waits only where a block is used up. */
class Cursor {
  private entries: TermNumbers[] = [];
  private at = 0;
  constructor(readonly source: MergeSource) {}

  get entry(): TermNumbers | undefined {
    return this.entries[this.at];
  }

  /** Goes on; answers whether the next block has to be fetched first. */
  step(): boolean {
    this.at += 1;
    return this.at >= this.entries.length;
  }

  async fetch(): Promise<void> {
    const { value, done } = await this.source.blocks.next();
    this.entries = done ? [] : value;
    this.at = 0;
  }
}

function leastTerm(cursors: readonly Cursor[]): string | undefined {
  let least: string | undefined;
  for (const { entry } of cursors) {
    if (entry && (least === undefined || entry.term < least)) least = entry.term;
  }
  return least;
}

/**
 * Several segments -> one of that id without what is out of date; each block is handed out as soon
 * as it is full. @returns the segment. @throws what reading the sources throws.
 */
export async function mergeSegments(
  id: number,
  sources: readonly MergeSource[],
  isLive: IsLive,
  onBlock: (bytes: Uint8Array) => Promise<void>,
): Promise<Segment> {
  const { moves, end, posts, parts, stamps, starts } = moveDocuments(
    sources.map(({ segment }) => segment),
    isLive,
  );
  const blocks: Block[] = [];
  let bytes = 0;
  let firstTerms = '';
  const writer = new BlockWriter(32 - Math.clz32(end), (block) => blocks.push(block));
  const flush = async (): Promise<void> => {
    firstTerms += firstTermsOf(blocks);
    for (const block of blocks.splice(0)) {
      bytes += block.bytes.length;
      await onBlock(block.bytes);
    }
  };
  const cursors = sources.map((source) => new Cursor(source));
  await Promise.all(cursors.map((cursor) => cursor.fetch()));
  const numbers = new GrowingNumbers();
  for (let term = leastTerm(cursors); term !== undefined; term = leastTerm(cursors)) {
    numbers.clear();
    const areDocuments = isDocumentTerm(term);
    for (const [at, cursor] of cursors.entries()) {
      const move = moves[at];
      if (!move) continue;
      while (cursor.entry?.term === term) {
        if (areDocuments) moveDocumentIndexes(cursor.entry.numbers, move, numbers);
        else movePlaces(cursor.entry.numbers, cursor.source.segment, move, numbers);
        if (cursor.step()) await cursor.fetch();
      }
    }
    if (numbers.length > 0) writer.add(term, numbers.view(), 0, numbers.length);
    if (blocks.length > 0) await flush();
  }
  writer.finish();
  await flush();
  return {
    id,
    posts: Uint32Array.from(posts),
    parts: Uint8Array.from(parts),
    stamps: Uint32Array.from(stamps),
    starts: Uint32Array.from(starts),
    end,
    firstTerms,
    bytes,
  };
}
