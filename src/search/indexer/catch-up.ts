import type { IndexState } from '../../store/index-rows';
import {
  clearIndex,
  countChanges,
  readIndexState,
  sweepBlocks,
  writeIndex,
} from '../../store/index-tables';
import { countEveryPost } from '../../store/count-posts';
import { IndexDamaged } from '../index/index-damaged';
import type { HanForms } from '../text/fold';
import { emptyIndex, isUsable } from './index-state';
import { indexBatch } from './index-batch';
import { mergeTier, segmentsToMerge } from './merge-tier';
import { nextWork } from './next-work';
import { asOneWriter, othersWait } from './one-writer';

export type CatchUpOptions = {
  forms: HanForms;
  /** A batch ends with so many characters: what is lost when it is interrupted, and how long it holds up others. */
  mostCharacters: number;
  /**
   * Segments that together hold more documents are not merged, but left to who has the time: a merge
   * that is ended in the middle begins anew.
   */
  mostMerged?: number;
  /**
   * Whether all posts are counted at the end, to see that the index has them all. It takes the longer
   * the more there are: not behind every save.
   */
  countsPosts?: boolean;
  /** Whether the work is left, between two batches, to who waits for it: a page takes larger ones. */
  givesWay?: boolean;
  /** Ends the work between two batches. */
  signal?: AbortSignal;
};

/** The state to go on from. */
async function usableState(forms: HanForms): Promise<IndexState> {
  const kept = await readIndexState();
  const damaged = kept?.damaged;
  if (isUsable(kept, forms)) return kept;
  const empty = emptyIndex(forms, damaged);
  await clearIndex(empty);
  return empty;
}

/** @throws IndexDamaged where the archive has more or fewer posts than the index has seen come and go. */
async function expectAllPosts({ posts }: IndexState): Promise<void> {
  const [count, changes] = await Promise.all([countEveryPost(), countChanges()]);
  if (changes === 0 && count !== posts) throw new IndexDamaged(`${posts} of ${count} posts`);
}

/** One merge or one batch; whether there may be more to do. */
async function step(
  state: IndexState,
  { mostCharacters, mostMerged, countsPosts }: CatchUpOptions,
): Promise<boolean> {
  // Merging first keeps the number of segments, and so the work of a query, small all the while.
  const ids = segmentsToMerge(state.segments, mostMerged);
  if (ids) {
    await mergeTier(state, ids);
    return true;
  }
  const work = await nextWork(state, mostCharacters);
  if (work) await writeIndex(await indexBatch(state, work));
  else if (countsPosts) await expectAllPosts(state);
  return work !== undefined;
}

async function steps(options: CatchUpOptions): Promise<void> {
  const { forms, signal } = options;
  await sweepBlocks((await usableState(forms)).segments.map(({ id }) => id));
  let isMadeAnew = false;
  for (let isUnderWay = true; isUnderWay;) {
    if (signal?.aborted || (options.givesWay && (await othersWait()))) return;
    try {
      isUnderWay = await step(await usableState(forms), options);
    } catch (error) {
      if (!(error instanceof IndexDamaged)) throw error;
      // Once is damage; twice in a row would be a fault of ours, which must not go on for ever.
      if (isMadeAnew) return;
      isMadeAnew = true;
      await clearIndex(emptyIndex(forms, error.message));
    }
  }
}

/**
 * Takes into the index what it has not seen, batch by batch, each in one transaction: ended at any
 * point it goes on from there. Only one window or worker does so at a time; another's call waits
 * for its turn, and finds what is left. @throws what the database throws: there is no room, say.
 */
export async function catchUp(options: CatchUpOptions): Promise<void> {
  await asOneWriter(() => steps(options));
}

/** Gives the index up and begins it anew; searches read the posts themselves meanwhile. */
export async function rebuildIndex(forms: HanForms, reason?: string): Promise<void> {
  await asOneWriter(() => clearIndex(emptyIndex(forms, reason)));
}
