import type { CorpusPage } from '../corpus/read-corpus.ts';
import type { PageOutcome } from './capture-page.ts';
import { openLane, type Lane, type OpenSession } from './lane.ts';

/** What a run over a corpus gave: the outcomes in the order of `pages`, and the seconds it took. */
export type CaptureRun = { outcomes: PageOutcome[]; seconds: number };

export type RunOptions = {
  folder: string;
  /** One browser each, side by side; a page goes to the first that is free. */
  lanes: OpenSession[];
  onOutcome?: (outcome: PageOutcome) => void;
  /** Gets the lanes before they close. */
  after?: (lanes: Lane[]) => Promise<void>;
};

/** Captures all pages. The browsers start before the clock does. */
export async function captureCorpus(
  pages: readonly CorpusPage[],
  run: RunOptions,
): Promise<CaptureRun> {
  const lanes = await Promise.all(run.lanes.map((open) => openLane(run.folder, open)));
  const found = new Map<string, PageOutcome>();
  const queue = [...pages];
  const work = async (lane: Lane): Promise<void> => {
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      const outcome = await lane.page(page);
      found.set(page.id, outcome);
      run.onOutcome?.(outcome);
    }
  };
  try {
    await Promise.all(lanes.map((lane) => lane.session()));
    const start = performance.now();
    await Promise.all(lanes.map(work));
    const seconds = (performance.now() - start) / 1000;
    await run.after?.(lanes);
    return { outcomes: pages.flatMap((page) => found.get(page.id) ?? []), seconds };
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}
