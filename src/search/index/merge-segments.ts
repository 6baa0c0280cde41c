import { firstTermsOf } from './build-segment';
import { BlockCursor } from './block-reader';
import type { Block } from './block-writer';
import { GrowingNumbers } from './growing-numbers';
import { DOCUMENT_GAP, documentAt, type Segment } from './segment';
import { TermWriter } from './term-writer';
import { isDocumentTerm } from './terms';

/** A segment to be merged: its documents, and its blocks in their order. */
export type MergeSource = { segment: Segment; blocks: AsyncIterator<Uint8Array> };

/** Whether a document of a segment is the one by which the post is found now. */
export type IsLive = (post: number, part: number, stamp: number) => boolean;

const GONE = 0xffffffff;

/**
 * Where the documents of one source come to lie: the first position of each, GONE for dropped ones. Where
 * none is dropped all of them lie so much further on.
 */
type Moves = { starts: Uint32Array; shift: number | undefined };

/** The documents of all sources that are live, and where they go. */
function moveDocuments(segments: readonly Segment[], isLive: IsLive) {
  const [posts, stamps, starts] = [[], [], []] as [number[], number[], number[]];
  const parts: number[] = [];
  let end = 0;
  const moves = segments.map((segment): Moves => {
    const count = segment.posts.length;
    const from = { documents: posts.length, position: end };
    const moved = new Uint32Array(count).fill(GONE);
    for (let at = 0; at < count; at += 1) {
      const [post = 0, part = 0, stamp = 0] = [
        segment.posts[at],
        segment.parts[at],
        segment.stamps[at],
      ];
      if (!isLive(post, part, stamp)) continue;
      moved[at] = end;
      posts.push(post);
      parts.push(part);
      stamps.push(stamp);
      starts.push(end);
      end += (segment.starts[at + 1] ?? segment.end) - (segment.starts[at] ?? 0);
    }
    const isWhole = posts.length === from.documents + count;
    return { starts: moved, shift: isWhole ? from.position : undefined };
  });
  return { posts, parts, stamps, starts, end: Math.max(end, DOCUMENT_GAP), moves };
}

/** Positions of a source, from the one of index `from` on -> those in the merged segment, without those of dropped documents. */
function movePlaces(
  numbers: GrowingNumbers,
  from: number,
  { starts }: Segment,
  { shift, starts: moved }: Moves,
): void {
  if (shift !== undefined) {
    if (shift > 0) numbers.replace(from, (place) => place + shift);
    return;
  }
  let document = 0;
  numbers.replace(from, (place) => {
    document = documentAt(starts, place, document);
    const start = moved[document] ?? GONE;
    return start === GONE ? undefined : place - (starts[document] ?? 0) + start;
  });
}

/** Reads a source term by term; waits only where a block is used up. */
class Cursor {
  private block: BlockCursor | undefined;
  /** Absent where the next block has to be fetched, and behind the last term. */
  term: string | undefined;

  constructor(
    private readonly source: MergeSource,
    private readonly move: Moves,
  ) {}

  /** Takes the positions of the term to those there are. */
  readPlaces(into: GrowingNumbers): void {
    const from = into.length;
    this.block?.readNumbers(into);
    movePlaces(into, from, this.source.segment, this.move);
  }

  /** Goes on in the block; false at its end. */
  step(): boolean {
    const isThere = this.block?.next() ?? false;
    this.term = isThere ? this.block?.term() : undefined;
    return isThere;
  }

  /** Goes on to the next block. @throws IndexDamaged, or what reading the source throws. */
  async fetch(): Promise<void> {
    const { value, done } = await this.source.blocks.next();
    this.block = done ? undefined : new BlockCursor(value);
    this.step();
  }
}

function leastTerm(cursors: readonly Cursor[]): string | undefined {
  let least: string | undefined;
  for (const { term } of cursors) {
    if (term !== undefined && (least === undefined || term < least)) least = term;
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
  const merged = Uint32Array.from(starts);
  const writer = new TermWriter(merged, end, (block) => blocks.push(block));
  const flush = async (): Promise<void> => {
    firstTerms += firstTermsOf(blocks);
    for (const block of blocks.splice(0)) {
      bytes += block.bytes.length;
      await onBlock(block.bytes);
    }
  };
  const cursors = sources.flatMap((source, at) => {
    const move = moves[at];
    return move ? [new Cursor(source, move)] : [];
  });
  await Promise.all(cursors.map((cursor) => cursor.fetch()));
  const numbers = new GrowingNumbers();
  for (let term = leastTerm(cursors); term !== undefined; term = leastTerm(cursors)) {
    numbers.clear();
    // Told anew behind the pairs that they are told by.
    const isKept = !isDocumentTerm(term);
    for (const cursor of cursors) {
      while (cursor.term === term) {
        if (isKept) cursor.readPlaces(numbers);
        if (!cursor.step()) await cursor.fetch();
      }
    }
    if (numbers.length > 0) writer.add(term, numbers.view(), 0, numbers.length);
    if (blocks.length > 0) await flush();
  }
  const commonGlyphs = writer.finish();
  await flush();
  return {
    id,
    posts: Uint32Array.from(posts),
    parts: Uint8Array.from(parts),
    stamps: Uint32Array.from(stamps),
    starts: merged,
    end,
    firstTerms,
    commonGlyphs,
    bytes,
  };
}
