import { useRef, useState } from 'preact/hooks';
import { message } from '../../src/platform/i18n';
import { useDailyBackup } from '../../src/ui/backup/use-daily-backup';
import { keepExportOrder } from '../../src/ui/export/export-order';
import { ExportHost } from '../../src/ui/export/ExportHost';
import { KeyHelp } from '../../src/ui/KeyHelp';
import { ImagesLine } from '../../src/ui/list/ImagesLine';
import { IndexingLine } from '../../src/ui/list/IndexingLine';
import { ListHead } from '../../src/ui/list/ListHead';
import { PostBrowser } from '../../src/ui/list/PostBrowser';
import { useReads } from '../../src/ui/reads';
import { useServices } from '../../src/ui/services';
import { Toast } from '../../src/ui/Toast';
import { useIndexing } from '../../src/ui/use-indexing';
import { useKeptStorage } from '../../src/ui/use-kept-storage';
import { useListSettings } from '../../src/ui/use-list-settings';
import { useLive } from '../../src/ui/use-live';
import { useChanges } from '../../src/ui/use-changes';
import { Pane } from './Pane';
import { Rail } from './Rail';
import { RenameName } from './RenameName';
import { hashOf, useRoute } from './route';

function ArchivePage() {
  const { notes, pages } = useServices();
  const reads = useReads();
  const changes = useChanges();
  const [route, { go, amend }] = useRoute();
  const settings = useListSettings();
  useKeptStorage();
  useDailyBackup();
  const [help, setHelp] = useState(false);
  const step = useRef<((by: number) => void) | null>(null);
  const indexing = useIndexing();
  const count = useLive(() => reads.countPosts(), [reads]);
  const total = count.state === 'ready' ? count.value : undefined;
  const { query, order } = route;

  const exportIds = async (ids: readonly string[]): Promise<void> => {
    await keepExportOrder(notes, ids.length > 0 ? ids : 'all');
    go({ at: 'export' });
  };
  const home = (): void => go({ at: 'list' });
  return (
    <div class="archive" data-pane={route.at === 'list' ? 'list' : 'reader'}>
      <Rail
        route={route}
        total={total}
        saved={settings.savedSearches}
        onForget={settings.forgetSearch}
        onQuery={(next) => go({ at: 'list', query: next })}
        onExport={() => void exportIds([])}
        onImport={() => go({ at: 'import' })}
        onYear={() => go({ at: 'year', year: 'latest' })}
        onHelp={() => setHelp(true)}
      />
      <section class={`shelf ${settings.density}`} aria-label={message('listLabel')}>
        <PostBrowser
          query={query}
          onQuery={(next) => amend({ query: next })}
          order={order}
          density={settings.density}
          count={total}
          {...('id' in route ? { openId: route.id } : {})}
          changes={changes}
          listens={route.at !== 'edit'}
          step={step}
          onOpen={(id) => go({ at: 'post', id })}
          onTurn={(id) => amend({ at: 'post', id })}
          onOpenAside={(id) => void pages.openArchive(hashOf({ at: 'post', id, query, order }))}
          onExport={(ids) => void exportIds(ids)}
          onHelp={() => setHelp(true)}
          {...(route.at === 'list' ? {} : { onBack: home })}
          hasTimeRail={order !== 'relevance'}
          head={
            <ListHead
              query={query}
              order={order}
              density={settings.density}
              isSaved={settings.savedSearches.includes(query.trim())}
              onOrder={(next) => go({ order: next })}
              onDensity={settings.setDensity}
              onSave={() => settings.saveSearch(query.trim())}
            >
              <RenameName
                query={query}
                changes={changes}
                onRenamed={(next) => go({ query: next })}
              />
            </ListHead>
          }
        >
          <IndexingLine indexing={indexing} total={total} />
          <ImagesLine />
        </PostBrowser>
      </section>
      <main class="pane">
        <Pane
          route={route}
          go={go}
          changes={changes}
          onExport={(ids) => void exportIds(ids)}
          onStep={(by) => step.current?.(by)}
        />
      </main>
      <Toast notice={changes.notice} />
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
