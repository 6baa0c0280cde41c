import { useState } from 'preact/hooks';
import { message } from '../src/platform/i18n';
import { explainArchive } from '../src/ui/explain';
import { DeleteEverything } from './DeleteEverything';
import { FailedNote } from './FailedNote';
import { IndexPart } from './IndexPart';
import { KeepStorage } from './KeepStorage';
import { PartsTable } from './PartsTable';
import { SourcesTable } from './SourcesTable';
import { useStorage, type Storage } from './use-storage';

function StorageParts({ storage, onAsked }: { storage: Storage; onAsked: () => void }) {
  const { posts, parts, bytes, quota, persisted, sources } = storage;
  return (
    <>
      <PartsTable parts={parts} bytes={bytes} quota={quota} />
      <p class="note">{message('partsNote')}</p>
      <KeepStorage persisted={persisted} onAsked={onAsked} />
      <SourcesTable sources={sources} posts={posts} />
      <IndexPart posts={posts} />
      <DeleteEverything posts={posts} onDone={onAsked} />
    </>
  );
}

/** What the archive takes, whether it is safe from the browser's own clearing, and the way to end it. */
export function StorageSection() {
  const [asked, setAsked] = useState(0);
  const live = useStorage(asked);
  return (
    <section aria-labelledby="storage" aria-busy={live.state === 'loading'}>
      <h2 id="storage">{message('optionsStorage')}</h2>
      {live.state === 'failed' && <FailedNote why={explainArchive(live.failure, 'read')} />}
      {live.state === 'ready' && (
        <StorageParts storage={live.value} onAsked={() => setAsked(asked + 1)} />
      )}
    </section>
  );
}
