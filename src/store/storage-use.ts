/** `bytes` used by the archive, `quota` that the browser allows, whether it may evict it. */
export type StorageUse = { bytes: number; quota: number; persisted: boolean };

/** What the archive takes on the disk, as the browser estimates it. */
export async function storageUse(): Promise<StorageUse> {
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { bytes: usage, quota, persisted };
}

/** Asks the browser never to evict the archive; from a page only, workers have no such call. */
export async function keepStorage(): Promise<boolean> {
  if (typeof navigator.storage.persist !== 'function') return false;
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}
