import type { IndexState } from '../../store/index-rows';
import {
  deleteBlocks,
  readBlocks,
  readColumns,
  readSegments,
  writeBlocks,
  writeIndex,
} from '../../store/index-tables';
import { IndexDamaged } from '../index/index-damaged';
import { mergeSegments, type IsLive, type MergeSource } from '../index/merge-segments';
import { FACTS, type Segment } from '../index/segment';
import { CHUNK } from '../columns/pack-rows';

/** Documents below which all segments count as of one size. */
const SMALLEST = 1_000;
/** So many small segments become one: a save makes one, and each merge writes them all. */
const FEW_SMALL = 6;
/**
 * So many of a larger size: a query reads of each. Merging by three writes each document three times
 * on the way to 100,000 posts, which takes a quarter longer than by six and leaves half the segments.
 */
const FEW_LARGE = 3;

/** 0 for small segments, one more for each size that is FEW_LARGE times the one before. */
function tierOf(documents: number): number {
  return documents < SMALLEST
    ? 0
    : 1 + Math.floor(Math.log(documents / SMALLEST) / Math.log(FEW_LARGE) + 1e-9);
}

type Held = IndexState['segments'];

/**
 * The segments that are to become one, if any size has enough of them: the smallest such size.
 * @param mostDocuments those that together hold more stay apart.
 */
export function segmentsToMerge(
  segments: Held,
  mostDocuments = Number.POSITIVE_INFINITY,
): number[] | undefined {
  const tiers = new Map<number, Held>();
  for (const segment of segments) {
    const tier = tierOf(segment.documents);
    tiers.set(tier, [...(tiers.get(tier) ?? []), segment]);
  }
  const isFull = ([tier, held]: [number, Held]): boolean =>
    held.length >= (tier === 0 ? FEW_SMALL : FEW_LARGE) &&
    held.reduce((sum, { documents }) => sum + documents, 0) <= mostDocuments;
  const full = [...tiers].filter(isFull).sort(([a], [b]) => a - b);
  return full[0]?.[1].map(({ id }) => id);
}

/** How many blocks a segment has. */
export function blockCount(segment: Segment): number {
  return segment.firstTerms === '' ? 0 : segment.firstTerms.split('\n').length - 1;
}

/** Blocks read at once. */
const AHEAD = 16;

async function* blocksOf(segment: Segment): AsyncGenerator<Uint8Array, void, undefined> {
  const count = blockCount(segment);
  for (let from = 0; from < count; from += AHEAD) {
    const to = Math.min(count, from + AHEAD) - 1;
    const [blocks = []] = await readBlocks([{ segment: segment.id, from, to }]);
    if (blocks.length !== to - from + 1) throw new IndexDamaged('a block is missing');
    yield* blocks;
  }
}

/** Reads the columns of the posts of these segments only: merging small ones costs the same in any archive. */
async function livePosts(segments: readonly Segment[]): Promise<IsLive> {
  const wanted = new Set<number>();
  for (const { posts } of segments) for (const post of posts) wanted.add(Math.floor(post / CHUNK));
  const rows = await readColumns([...wanted]);
  const chunks = new Map(rows.map((row) => [row.chunk, row]));
  return (post, part, stamp) => {
    const chunk = chunks.get(Math.floor(post / CHUNK));
    const stamps = part === FACTS ? chunk?.factStamps : chunk?.textStamps;
    return stamps?.[post % CHUNK] === stamp;
  };
}

/**
 * Makes one segment of those, beside them; they go when it is whole, so that a search, or an end in
 * the middle, finds the one or the others. @throws IndexDamaged, or what the database throws.
 */
export async function mergeTier(state: IndexState, ids: readonly number[]): Promise<IndexState> {
  const segments = await readSegments(ids);
  if (segments.length !== ids.length) throw new IndexDamaged('a segment is missing');
  const id = state.nextSegment;
  let written = 0;
  let waiting: Uint8Array[] = [];
  const flush = async (): Promise<void> => {
    await writeBlocks(id, written, waiting);
    written += waiting.length;
    waiting = [];
  };
  const sources: MergeSource[] = segments.map((segment) => ({
    segment,
    blocks: blocksOf(segment),
  }));
  const merged = await mergeSegments(id, sources, await livePosts(segments), async (bytes) => {
    waiting.push(bytes);
    if (waiting.length >= AHEAD * 4) await flush();
  });
  await flush();
  const after: IndexState = {
    ...state,
    nextSegment: id + 1,
    segments: [
      ...state.segments.filter((segment) => !ids.includes(segment.id)),
      { id, documents: merged.posts.length, bytes: merged.bytes },
    ],
  };
  await writeIndex({ state: after, segment: merged, replaced: ids });
  for (const replaced of ids) await deleteBlocks(replaced);
  return after;
}
