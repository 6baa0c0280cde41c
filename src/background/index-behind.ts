import type { Settings } from '../core/settings';
import type { CatchUpOptions } from '../search/indexer/catch-up';

export type IndexEffects = {
  catchUp(options: CatchUpOptions): Promise<void>;
  settings(): Promise<Settings>;
};

/** How long after a write the index follows, ms: the next click comes first. */
const DELAY = 1_500;

/** A batch here holds up no click for longer than this many characters take: about 0.1 s. */
const BATCH = 200_000;

/** Documents merged here at most: a second or so. The browser ends the background when it likes. */
const MOST_MERGED = 25_000;

/**
 * Makes what brings the index up to date some time after a write. What it does not get to, because
 * the browser ends the background or the disk is full, waits in the archive: the next write, the
 * next start or an open archive page goes on with it, and searches read it meanwhile.
 */
export function indexBehind({ catchUp, settings }: IndexEffects): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async (): Promise<void> => {
    const { hanForms } = await settings();
    await catchUp({
      forms: hanForms,
      mostCharacters: BATCH,
      mostMerged: MOST_MERGED,
      givesWay: true,
    });
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run().catch(() => undefined), DELAY);
  };
}
