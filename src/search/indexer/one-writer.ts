/** Whose turn it is to write the index, among all windows and the background. */
const LOCK = 'jianbao-index';

/** Runs `work` when no other window or worker writes the index. Where there are no locks there is one context only. */
export async function asOneWriter(work: () => Promise<void>): Promise<void> {
  const locks = 'navigator' in globalThis ? navigator.locks : undefined;
  if (locks) await locks.request(LOCK, work);
  else await work();
}

/** Whether another window or worker waits for its turn. */
export async function othersWait(): Promise<boolean> {
  const locks = 'navigator' in globalThis ? navigator.locks : undefined;
  if (!locks) return false;
  const { pending = [] } = await locks.query();
  return pending.some(({ name }) => name === LOCK);
}
