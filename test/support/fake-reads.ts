import { factsOf } from '../../src/core/facts-of';
import type { StoreFailure } from '../../src/core/failure';
import type { FullPost } from '../../src/core/post';
import type { ProfileData } from '../../src/core/profile-data';
import type { BackupTarget, Exported, FolderTarget, Reads } from '../../src/ui/reads';
import { fakeSearch } from './fake-search';

/** Thrown by reads that shall fail. */
class FakeFailure extends Error {
  constructor(readonly failure: StoreFailure) {
    super(failure.reason);
  }
}

/** An archive in memory for components: it lists, finds and follows the posts given. */
export function fakeReads(posts: readonly FullPost[], failure?: StoreFailure): Reads {
  const sorted = [...posts].sort((a, b) => b.capturedAt - a.capturedAt);
  const give = async <Value>(value: Value): Promise<Value> => {
    if (failure) throw new FakeFailure(failure);
    return value;
  };
  const failureOf = (error: unknown): StoreFailure =>
    error instanceof FakeFailure
      ? error.failure
      : { reason: 'database-broken', detail: String(error) };
  let folder: FolderTarget | undefined;
  const exported = new Map<string, Exported>();
  let own: ProfileData[] = [];
  let backup: BackupTarget | undefined;
  const reads: Reads = {
    failureOf,
    listPosts: ({ before, limit }) => {
      const from = before ? sorted.findIndex((post) => post.id === before.id) + 1 : 0;
      return give(sorted.slice(from, from + limit));
    },
    countPosts: () => give(sorted.length),
    countCapturedBetween: (from, to) =>
      give(sorted.filter((post) => post.capturedAt >= from && post.capturedAt < to).length),
    listForReview: (limit) => give(sorted.filter((post) => post.review.length > 0).slice(0, limit)),
    countForReview: () => give(sorted.filter((post) => post.review.length > 0).length),
    countSources: () => {
      const names = sorted.flatMap((post) => post.source?.name ?? []);
      const counted = [...new Set(names)].map((name) => ({
        name,
        posts: names.filter((other) => other === name).length,
      }));
      return give(counted);
    },
    getPost: (id) => give(sorted.find((post) => post.id === id)),
    getFullPost: (id) => give(sorted.find((post) => post.id === id)),
    readingPlaceOf: async () => undefined,
    picturesOf: () => give({ kept: [], missing: [], waits: false }),
    countWaitingForImages: () => give(0),
    imageStamps: () => give(new Map()),
    postIds: () => give(sorted.map((post) => post.id)),
    async *eachPost(ids) {
      const wanted = new Set(ids);
      yield* sorted.filter((post) => wanted.has(post.id)).map(factsOf);
    },
    exportedBefore: async (profile) => exported.get(profile),
    noteExported: async (profile, { at, stamps }) => {
      const before = exported.get(profile)?.stamps ?? [];
      exported.set(profile, { at, stamps: new Map([...before, ...stamps]) });
    },
    folderTarget: async () => folder,
    ownProfiles: () => give(own),
    keepProfile: async (profile) =>
      void (own = [...own.filter(({ id }) => id !== profile.id), profile]),
    removeProfile: async (id) => void (own = own.filter((profile) => profile.id !== id)),
    keepFolderTarget: async (target) => void (folder = target),
    backupTarget: async () => backup,
    keepBackupTarget: async ({ handle, ...patch }) => {
      backup = { keep: 7, ...backup, ...patch, ...(handle && { handle }) };
      if (handle === null) delete backup.handle;
    },
    async *eachFullPost(ids) {
      yield* ids === 'all' ? sorted : sorted.filter((post) => [...ids].includes(post.id));
    },
    search: fakeSearch(sorted, give),
    archiveStamp: () => give(''),
    latestChange: () => give(undefined),
    bringIndexUpToDate: async () => undefined,
    rebuildIndex: async () => undefined,
    storageParts: () =>
      give([
        { part: 'posts', rows: sorted.length, bytes: 301_000_000 },
        { part: 'revisions', rows: 19, bytes: 1_400_000 },
        { part: 'index', rows: sorted.length, bytes: 96_000_000 },
        { part: 'bin', rows: 0, bytes: 0 },
        { part: 'originals', rows: 3, bytes: 24_000 },
        { part: 'images', rows: 12, bytes: 3_100_000 },
      ]),
    storageUse: () => give({ bytes: 412_000_000, quota: 60_000_000_000, persisted: false }),
    keepStorage: () => give(true),
    watch: (query, { next, failed }) => {
      let live = true;
      const ask = async (): Promise<void> => {
        try {
          const value = await query();
          if (live) next(value);
        } catch (error) {
          if (live) failed(failureOf(error));
        }
      };
      void ask();
      return () => (live = false);
    },
  };
  return reads;
}
