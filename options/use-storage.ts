import { useHanForms } from '../src/ui/use-han-forms';
import type { StoragePart, StorageUse } from '../src/ui/reads';
import { useReads } from '../src/ui/reads';
import { useArchiveStamp } from '../src/ui/use-archive-stamp';
import { useLive, type Live } from '../src/ui/use-live';

/** What the archive holds and takes. */
export type Storage = StorageUse & {
  posts: number;
  parts: readonly StoragePart[];
  /** The largest sources, most first, and how many there are. */
  sources: { names: readonly { name: string; posts: number }[]; distinct: number };
};

/** Sources that are named. */
const SOURCES = 8;

/** What the archive takes, followed. @param asked another value asks anew. */
export function useStorage(asked: unknown): Live<Storage> {
  const reads = useReads();
  const forms = useHanForms();
  const stamp = useArchiveStamp();
  return useLive(async () => {
    const request = { query: '', order: 'captured', forms } as const;
    const [posts, parts, use, { source }] = await Promise.all([
      reads.countPosts(),
      reads.storageParts(),
      reads.storageUse(),
      reads.search.facets(request),
    ]);
    const sources = { names: source.names.slice(0, SOURCES), distinct: source.distinct };
    return { posts, parts, sources, ...use };
  }, [reads, asked, forms, stamp]);
}
