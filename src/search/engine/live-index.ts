import type { HanForms } from '../text/fold';
import { emptyIndex } from '../indexer/index-state';
import { asOneWriter } from '../indexer/one-writer';
import { clearIndex } from '../../store/index-tables';
import type { IndexingEnd } from './index-calls';
import { oneRunMore } from '../../core/one-run-more';
import { SearchFailed } from './worker-calls';

function run(forms: HanForms): Promise<void> {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
  const ended = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<IndexingEnd>) => {
      if ('done' in data) resolve();
      else reject(new SearchFailed(data.name, data.message));
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  });
  worker.postMessage({ forms }, []);
  return ended.finally(() => worker.terminate());
}

/**
 * Brings the index up to date in a worker that ends with its work. A call while one is at it is
 * answered by the next: the one may have looked before the index was cleared, or posts were written.
 */
export const bringIndexUpToDate = oneRunMore(run);

/** Gives the index up; searches read the posts themselves until it is made anew. */
export function rebuildIndex(forms: HanForms): Promise<void> {
  return asOneWriter(() => clearIndex(emptyIndex(forms)));
}
