import type { StoreFailure } from '../core/failure';
import { fail, succeed, type Result } from '../core/result';

/** Names of errors, as the browser, Dexie and this folder give them, and what they mean here. */
const MEANING: Record<string, 'storage-full' | 'database-blocked' | 'database-newer'> = {
  ArchiveBlocked: 'database-blocked',
  ArchiveNewer: 'database-newer',
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'storage-full',
  NS_ERROR_DOM_QUOTA_EXCEEDED_ERR: 'storage-full',
  QuotaExceededError: 'storage-full',
  VersionError: 'database-newer',
};

/** An error and those it was made from: Dexie wraps the browser's (`inner`), bulk calls theirs (`failures`). */
function chainOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  const failures: unknown = 'failures' in error ? error.failures : undefined;
  const first: unknown = Array.isArray(failures) ? failures[0] : undefined;
  return [error, ...(inner === error ? [] : chainOf(inner)), ...chainOf(first)];
}

/** What a read or write of the archive threw -> why, as people are told it. */
export function toStoreFailure(error: unknown): StoreFailure {
  const chain = chainOf(error);
  for (const { name } of chain) {
    const reason = MEANING[name];
    if (reason) return { reason };
  }
  const detail = chain.map(({ name, message }) => `${name}: ${message}`).join(' / ');
  return { reason: 'database-broken', detail: detail || String(error) };
}

/** A write of the archive -> its result, with what the database threw as a failure. */
export async function storing<Value>(
  write: () => Promise<Value>,
): Promise<Result<Value, StoreFailure>> {
  try {
    return succeed(await write());
  } catch (error) {
    return fail(toStoreFailure(error));
  }
}
