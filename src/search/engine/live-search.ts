import type { SearchCalls } from './contract';
import { searchThrough } from './worker-calls';

/** The search of a real page: its worker is started by the first call. */
export const searchInWorker: SearchCalls = searchThrough(
  () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
);
