import { useState } from 'preact/hooks';
import { message } from '../src/platform/i18n';
import { articleCount, formatBytes } from '../src/ui/locale';
import { useReads } from '../src/ui/reads';
import { useLive } from '../src/ui/use-live';
import { DeleteEverything } from './DeleteEverything';

/** What the archive takes, whether it is safe from the browser's own clearing, and the way to end it. */
export function StorageSection() {
  const reads = useReads();
  const [asked, setAsked] = useState(0);
  const live = useLive(async () => {
    const [posts, use] = await Promise.all([reads.countPosts(), reads.storageUse()]);
    return { posts, ...use };
  }, [reads, asked]);
  if (live.state !== 'ready') return null;
  const { posts, bytes, persisted } = live.value;
  const keep = async (): Promise<void> => {
    await reads.keepStorage();
    setAsked(asked + 1);
  };
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{message('optionsStorage')}</h2>
      <dl class="sums">
        <div>
          <dd>{articleCount(posts)}</dd>
          <dt>{message('storagePosts')}</dt>
        </div>
        <div>
          <dd>{formatBytes(bytes)}</dd>
          <dt>{message('storageBytes')}</dt>
        </div>
      </dl>
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
