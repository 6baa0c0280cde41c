import { message, type MessageKey } from '../../src/platform/i18n';
import { useHostedExport } from '../../src/ui/export/ExportHost';
import { CloseIcon } from '../../src/ui/icons';
import { formatBytes, formatNumber, formatShare } from '../../src/ui/locale';
import { useReads } from '../../src/ui/reads';
import { useServices } from '../../src/ui/services';
import { useLive } from '../../src/ui/use-live';
import { BackupLine } from './BackupLine';
import { Facets } from './Facets';
import { RailLine } from './RailLine';
import { hashOf, type Route } from './route';
import { useCounts } from './use-counts';

type Props = {
  route: Route;
  total: number | undefined;
  saved: readonly string[];
  onForget: (query: string) => void;
  onQuery: (query: string) => void;
  onExport: () => void;
  onImport: () => void;
  onYear: () => void;
  onHelp: () => void;
};

const SHELVES = [
  ['is:review', 'shelfReview'],
  ['is:unread', 'shelfUnread'],
  ['is:starred', 'shelfStarred'],
  ['is:revised', 'shelfRevised'],
] as const satisfies readonly (readonly [string, MessageKey])[];

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
export function Rail(props: Props) {
  const { route, total, saved, onForget, onQuery, onExport, onImport, onYear, onHelp } = props;
  const { pages } = useServices();
  const bytes = useBytes();
  const counts = useCounts([...SHELVES.map(([query]) => query), ...saved]);
  const { order } = route;
  const query = route.query.trim();
  const line = (wanted: string, label: string, posts: number | undefined) => (
    <RailLine
      key={wanted}
      label={label}
      note={posts === undefined ? '' : formatNumber(posts)}
      isOn={route.at !== 'year' && query === wanted}
      href={hashOf({ at: 'list', query: wanted, order })}
      onClick={() => onQuery(wanted)}
    />
  );
  return (
    <nav class="rail" aria-label={message('railLabel')}>
      <p class="brand">
        <img src="/icons/icon-48.png" alt="" width="26" height="26" />
        {message('extensionShortName')}
      </p>
      <div class="rail-part">
        {line('', message('shelfAll'), total)}
        {SHELVES.map(([wanted, label]) => line(wanted, message(label), counts.get(wanted)))}
        <RailLine
          label={message('yearRail')}
          isOn={route.at === 'year'}
          href={hashOf({ at: 'year', year: 'latest', query: route.query, order })}
          onClick={onYear}
        />
      </div>
      {saved.length > 0 && (
        <div class="rail-part rail-more">
          <h2>{message('railSaved')}</h2>
          {saved.map((wanted) => (
            <div class="rail-saved" key={wanted}>
              {line(wanted, wanted, counts.get(wanted))}
              <button
                type="button"
                class="quiet icon-only"
                aria-label={message('forgetSearch', wanted)}
                onClick={() => onForget(wanted)}
              >
                <CloseIcon />
              </button>
            </div>
          ))}
        </div>
      )}
      <Facets route={route} onQuery={onQuery} />
      <div class="rail-part rail-end">
        <ExportLine onClick={onExport} />
        <RailLine label={message('importAll')} onClick={onImport} />
        <BackupLine posts={total ?? 0} />
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
