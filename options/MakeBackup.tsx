import { message } from '../src/platform/i18n';
import type { Backups } from '../src/ui/backup/backups';
import { useBackup, type BackupState } from '../src/ui/backup/use-backup';
import { explainBackup } from '../src/ui/explain';
import { articleCount, formatNumber } from '../src/ui/locale';
import { Advance } from './Advance';
import { FailedNote } from './FailedNote';
import { LatestBackup } from './LatestBackup';

/** How the last backup of this page ended. */
function End({ state }: { state: BackupState }) {
  switch (state.at) {
    case 'done':
      return (
        <>
          <p class="note">{message('backupDone', articleCount(state.posts))}</p>
          {state.leftOut.length > 0 && (
            <p class="note fault">
              {message('backupLeftOut', state.leftOut.map(({ name }) => name).join(' · '))}
            </p>
          )}
        </>
      );
    case 'stopped':
      return <p class="note">{message('backupStopped')}</p>;
    case 'failed':
      return <FailedNote why={explainBackup(state.failure)} />;
    default:
      return null;
  }
}

/** One backup at the reader's wish. */
export function MakeBackup({ backups }: { backups: Backups }) {
  const { state, start, cancel } = useBackup(backups);
  return (
    <div class="option">
      <p class="note">{message('backupNote')}</p>
      {state.at === 'running' ? (
        <Advance
          label={message('backupRunning')}
          done={state.done}
          total={state.total}
          figures={`${formatNumber(state.done)} / ${formatNumber(state.total)}`}
          onStop={cancel}
        />
      ) : (
        <div>
          <button type="button" class="primary" onClick={() => void start()}>
            {message('backupNow')}
          </button>
        </div>
      )}
      <LatestBackup />
      <div role="status">
        <End state={state} />
      </div>
    </div>
  );
}
