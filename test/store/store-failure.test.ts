import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Archive, ARCHIVE_NAME } from '../../src/store/archive';
import { ArchiveBlocked, openArchive, openWithin } from '../../src/store/open-archive';
import { countPosts } from '../../src/store/count-posts';
import { getFullPost } from '../../src/store/read-posts';
import { toStoreFailure } from '../../src/store/store-failure';
import { saveCapture } from '../../src/store/save-capture';
import { aCapture } from '../support/a-capture';
import { saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();
afterEach(() => vi.restoreAllMocks());

const STAMP = { id: 'new', now: 9, digest: 'd' };

/** A native connection to the archive's database, as another window of some version holds it. */
function connection(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('no connection')));
  });
}

/** Makes the next write to a store fail as a browser without space does. */
function runOutOfSpaceIn(store: string): void {
  const { put } = IDBObjectStore.prototype;
  const { add } = IDBObjectStore.prototype;
  for (const [name, original] of [
    ['put', put],
    ['add', add],
  ] as const) {
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof put>
    ) {
      if (this.name === store) throw new DOMException('no space left', 'QuotaExceededError');
      return original.apply(this, args);
    });
  }
}

describe('storage that is full', () => {
  it('is said, nothing is half saved, and what was saved stays', async () => {
    const { post } = await saved({ url: 'https://a.cn/old' });
    const before = await getFullPost(post.id);
    runOutOfSpaceIn('bodies');
    const failed = await saveCapture(aCapture({ url: 'https://a.cn/new' }), STAMP);
    expect(failed).toEqual({ ok: false, failure: { reason: 'storage-full' } });
    vi.restoreAllMocks();
    expect(await countPosts()).toBe(1);
    expect(await getFullPost(post.id)).toEqual(before);
  });

  it('leaves the text before where a revision does not fit', async () => {
    const { post } = await saved({ text: '旧文。' });
    const before = await getFullPost(post.id);
    runOutOfSpaceIn('revisions');
    const failed = await saveCapture(aCapture({ text: '新文。' }), STAMP);
    expect(failed).toEqual({ ok: false, failure: { reason: 'storage-full' } });
    vi.restoreAllMocks();
    expect(await getFullPost(post.id)).toEqual(before);
  });
});

describe('a database of a newer version', () => {
  it('is said, and left as it is', async () => {
    (await connection(ARCHIVE_NAME, 70)).close();
    const failed = await saveCapture(aCapture(), STAMP);
    expect(failed).toEqual({ ok: false, failure: { reason: 'database-newer' } });
    const kept = await connection(ARCHIVE_NAME);
    expect(kept.version).toBe(70);
    kept.close();
  });

  it('gets its way: we let go of ours, and the next call looks again', async () => {
    await saved();
    const newer = await connection(ARCHIVE_NAME, 70);
    newer.close();
    expect(await saveCapture(aCapture(), STAMP)).toEqual({
      ok: false,
      failure: { reason: 'database-newer' },
    });
  });
});

describe('a database that another window blocks', () => {
  it('is said within the patience, and opens once the window is gone', async () => {
    const name = 'blocked';
    const older = await connection(name, 1);
    const began = performance.now();
    const error: unknown = await openWithin(new Archive(name), 50).catch(
      (thrown: unknown) => thrown,
    );
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(error).toBeInstanceOf(ArchiveBlocked);
    expect(toStoreFailure(error)).toEqual({ reason: 'database-blocked' });
    older.close();
    const archive = await openWithin(new Archive(name), 2_000);
    expect(archive.isOpen()).toBe(true);
    await archive.delete();
  });
});

describe('a connection', () => {
  it('is opened anew by the next call after the browser closed it', async () => {
    await saved();
    (await openArchive()).close();
    expect(await countPosts()).toBe(1);
  });
});

describe('other failures', () => {
  it('are told with what the database said', () => {
    expect(toStoreFailure(new DOMException('disk I/O', 'UnknownError'))).toEqual({
      reason: 'database-broken',
      detail: 'UnknownError: disk I/O',
    });
    expect(toStoreFailure('odd')).toEqual({ reason: 'database-broken', detail: 'odd' });
  });
});
