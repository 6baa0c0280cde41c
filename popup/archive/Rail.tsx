import { message } from '../../src/platform/i18n';
import { useHostedExport } from '../../src/ui/export/ExportHost';
import type { Shelf } from '../../src/ui/list/use-list-source';
import { formatBytes, formatNumber, formatShare } from '../../src/ui/locale';
import { useReads } from '../../src/ui/reads';
import { useServices } from '../../src/ui/services';
import { useLive } from '../../src/ui/use-live';
import { RailLine } from './RailLine';

type Props = {
  shelf: Shelf;
  query: string;
  onShelf: (shelf: Shelf) => void;
  onSource: (name: string) => void;
  onExport: () => void;
  onHelp: () => void;
};

/** Sources that the rail names. */
const SOURCES = 8;

function useOverview() {
  const reads = useReads();
  return useLive(async () => {
    const [all, review, sources] = await Promise.all([
      reads.countPosts(),
      reads.countForReview(),
      reads.countSources(),
    ]);
    return { all, review, sources };
  }, [reads]);
}

function useBytes(): number | undefined {
  const reads = useReads();
  const use = useLive(() => reads.storageUse(), [reads]);
  return use.state === 'ready' ? use.value.bytes : undefined;
}

/** The way to the export; of a running one, how far it is. */
function ExportLine({ onClick }: { onClick: () => void }) {
  const { state } = useHostedExport();
  const isRunning = state.at === 'running' && state.total > 0;
  const note = isRunning ? formatShare(state.done / state.total) : '';
  return <RailLine label={message('exportAll')} note={note} onClick={onClick} />;
}

/** The ways into the archive, and out of it. */
export function Rail({ shelf, query, onShelf, onSource, onExport, onHelp }: Props) {
  const { pages } = useServices();
  const live = useOverview();
  const bytes = useBytes();
  const overview = live.state === 'ready' ? live.value : undefined;
  const count = (value: number | undefined): string =>
    value === undefined ? '' : formatNumber(value);
  const isShelf = (which: Shelf): boolean => shelf === which && query === '';
  return (
    <nav class="rail" aria-label={message('railLabel')}>
      <p class="brand">
        <img src="/icons/icon-48.png" alt="" width="26" height="26" />
        {message('extensionShortName')}
      </p>
      <div class="rail-part">
        <RailLine
          label={message('shelfAll')}
          note={count(overview?.all)}
          isOn={isShelf('all')}
          onClick={() => onShelf('all')}
        />
        <RailLine
          label={message('shelfReview')}
          note={count(overview?.review)}
          isOn={isShelf('review')}
          onClick={() => onShelf('review')}
        />
      </div>
      {overview && overview.sources.length > 0 && (
        <div class="rail-part rail-sources">
          <h2>{message('railSources')}</h2>
          {overview.sources.slice(0, SOURCES).map(({ name, posts }) => (
            <RailLine
              key={name}
              label={name}
              note={count(posts)}
              isOn={query === name}
              onClick={() => onSource(query === name ? '' : name)}
            />
          ))}
        </div>
      )}
      <div class="rail-part rail-end">
        <ExportLine onClick={onExport} />
        <RailLine
          label={message('options')}
          note={bytes === undefined ? '' : formatBytes(bytes)}
          onClick={() => void pages.openOptions()}
        />
        <RailLine label={message('keysTitle')} note="?" onClick={onHelp} />
      </div>
    </nav>
  );
}
