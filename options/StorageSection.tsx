import { useState } from 'preact/hooks';
import { message } from '../src/platform/i18n';
import { articleCount, formatBytes, formatNumber, formatShare } from '../src/ui/locale';
import { useReads } from '../src/ui/reads';
import { useArchiveStamp } from '../src/ui/use-archive-stamp';
import { useHanForms } from '../src/ui/use-han-forms';
import { useLive } from '../src/ui/use-live';
import { DeleteEverything } from './DeleteEverything';
import { IndexPart } from './IndexPart';

/** Sources that are named with their numbers of articles. */
const SOURCES = 5;

function useSums(asked: number) {
  const reads = useReads();
  const forms = useHanForms();
  const stamp = useArchiveStamp();
  return useLive(async () => {
    const request = { query: '', order: 'captured', forms } as const;
    const [posts, revisions, use, index, facets] = await Promise.all([
      reads.countPosts(),
      reads.countRevisions(),
      reads.storageUse(),
      reads.search.progress({ forms }),
      reads.search.facets(request),
    ]);
    return { posts, revisions, index, sources: facets.source.names.slice(0, SOURCES), ...use };
  }, [reads, asked, forms, stamp]);
}

/** What the archive takes, whether it is safe from the browser's own clearing, and the way to end it. */
export function StorageSection() {
  const reads = useReads();
  const [asked, setAsked] = useState(0);
  const live = useSums(asked);
  if (live.state !== 'ready') return null;
  const { posts, revisions, index, sources, bytes, quota, persisted } = live.value;
  const keep = async (): Promise<void> => {
    await reads.keepStorage();
    setAsked(asked + 1);
  };
  const sums = [
    [articleCount(posts), message('storagePosts')],
    [formatNumber(revisions), message('storageRevisions')],
    [formatBytes(bytes), message('storageBytes')],
    [formatBytes(index.bytes), message('storageIndex')],
    [formatShare(quota > 0 ? bytes / quota : 0), message('storageShare')],
  ] as const;
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{message('optionsStorage')}</h2>
      <dl class="sums">
        {sums.map(([value, name]) => (
          <div key={name}>
            <dd>{value}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      {sources.length > 0 && (
        <p class="note">
          {message('storageSources')}:{' '}
          {sources.map(({ name, posts: of }) => `${name} ${formatNumber(of)}`).join(' · ')}
        </p>
      )}
      <IndexPart posts={posts} />
      <p class="keep">
        {message(persisted ? 'storageKept' : 'storageMayGo')}
        {!persisted && (
          <button type="button" class="quiet seal" onClick={() => void keep()}>
            {message('storageKeep')}
          </button>
        )}
      </p>
      <DeleteEverything posts={posts} onDone={() => setAsked(asked + 1)} />
    </section>
  );
}
