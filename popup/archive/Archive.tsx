import { useState } from 'preact/hooks';
import { message } from '../../src/platform/i18n';
import { keepExportOrder } from '../../src/ui/export/export-order';
import { ExportHost } from '../../src/ui/export/ExportHost';
import { KeyHelp } from '../../src/ui/KeyHelp';
import { PostBrowser } from '../../src/ui/list/PostBrowser';
import type { Shelf } from '../../src/ui/list/use-list-source';
import { useReads } from '../../src/ui/reads';
import { useServices } from '../../src/ui/services';
import { Toast } from '../../src/ui/Toast';
import { useIndexing } from '../../src/ui/use-indexing';
import { IndexingLine } from '../../src/ui/list/IndexingLine';
import { useKeptStorage } from '../../src/ui/use-kept-storage';
import { useLive } from '../../src/ui/use-live';
import { useRemoval } from '../../src/ui/use-removal';
import { Pane } from './Pane';
import { Rail } from './Rail';
import { useRoute } from './route';

function ArchivePage() {
  const { notes } = useServices();
  const reads = useReads();
  const removal = useRemoval();
  const [route, go] = useRoute();
  const [shelf, setShelf] = useState<Shelf>('all');
  useKeptStorage();
  const [query, setQuery] = useState('');
  const [help, setHelp] = useState(false);
  const indexing = useIndexing();
  const count = useLive(() => reads.countPosts(), [reads]);
  const total = count.state === 'ready' ? count.value : undefined;

  const exportIds = async (ids: readonly string[]): Promise<void> => {
    await keepExportOrder(notes, ids.length > 0 ? ids : 'all');
    go({ at: 'export' });
  };
  const home = (): void => go({ at: 'list' });
  return (
    <div class="archive" data-pane={route.at === 'list' ? 'list' : 'reader'}>
      <Rail
        shelf={shelf}
        query={query}
        onShelf={(next) => {
          setShelf(next);
          setQuery('');
          home();
        }}
        onSource={setQuery}
        onExport={() => void exportIds([])}
        onHelp={() => setHelp(true)}
      />
      <section class="shelf" aria-label={message('listLabel')}>
        <PostBrowser
          shelf={shelf}
          query={query}
          onQuery={setQuery}
          count={total}
          {...('id' in route ? { openId: route.id } : {})}
          removal={removal}
          listens={route.at !== 'edit'}
          onOpen={(id) => go({ at: 'post', id })}
          onExport={(ids) => void exportIds(ids)}
          onHelp={() => setHelp(true)}
          {...(route.at === 'list' ? {} : { onBack: home })}
        >
          <IndexingLine indexing={indexing} total={total} />
        </PostBrowser>
      </section>
      <main class="pane">
        <Pane route={route} go={go} removal={removal} onExport={(ids) => void exportIds(ids)} />
      </main>
      <Toast notice={removal.notice} />
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </div>
  );
}

/** The whole archive in a tab: rail, list, reader; narrower windows fold the rail, then show one pane. */
export function Archive() {
  return (
    <ExportHost>
      <ArchivePage />
    </ExportHost>
  );
}
