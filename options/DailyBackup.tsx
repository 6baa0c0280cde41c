import { useEffect, useId, useState } from 'preact/hooks';
import { message } from '../src/platform/i18n';
import { canPickFolder, isWritable, mayWrite, pickFolder } from '../src/publish/folder/pick-folder';
import { useBackupTarget } from '../src/ui/backup/use-backup-target';
import { explainBackup } from '../src/ui/explain';
import { formatNumber } from '../src/ui/locale';
import { useReads, type BackupTarget } from '../src/ui/reads';
import { useServices } from '../src/ui/services';
import { FailedNote } from './FailedNote';

/** How many files can be kept. */
const KEEPS = [3, 7, 14, 30];

type Handle = FileSystemDirectoryHandle;

function KeepField({ keep, onChange }: { keep: number; onChange: (keep: number) => void }) {
  const id = useId();
  return (
    <p class="keep">
      <label for={id}>{message('backupKeep')}</label>
      <select
        id={id}
        class="field short"
        value={keep}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {KEEPS.map((number) => (
          <option key={number} value={number}>
            {formatNumber(number)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The way to let the browser be asked, where it has forgotten that it was. */
function Permission({ handle, onAllowed }: { handle: Handle; onAllowed: () => void }) {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => void isWritable(handle).then((may) => setMissing(!may)), [handle]);
  if (!isMissing) return null;
  const allow = async (): Promise<void> => {
    if (!(await mayWrite(handle))) return;
    setMissing(false);
    onAllowed();
  };
  return (
    <p class="keep">
      {message('backupWaits')}
      <button type="button" class="quiet seal" onClick={() => void allow()}>
        {message('backupAllow')}
      </button>
    </p>
  );
}

/** Where the daily backups go: chosen, changed, ended. */
function Folder({ target }: { target: BackupTarget | undefined }) {
  const reads = useReads();
  const { background } = useServices();
  const handle = target?.handle;
  const backUp = () => background.backUpDaily({});
  const choose = async (): Promise<void> => {
    const picked = await pickFolder('jianbao-backup');
    if (!picked) return;
    await reads.keepBackupTarget({ handle: picked });
    await backUp();
  };
  return (
    <>
      {handle && <Permission handle={handle} onAllowed={() => void backUp()} />}
      <p class="keep">
        {handle && <b>{handle.name}</b>}
        <button type="button" class="quiet seal" onClick={() => void choose()}>
          {message(handle ? 'folderAgain' : 'folderChoose')}
        </button>
        {handle && (
          <button
            type="button"
            class="quiet"
            onClick={() => void reads.keepBackupTarget({ handle: null })}
          >
            {message('backupDailyOff')}
          </button>
        )}
      </p>
      {handle && target && (
        <KeepField keep={target.keep} onChange={(keep) => void reads.keepBackupTarget({ keep })} />
      )}
      <div role="status">
        {handle && target?.failed && <FailedNote why={explainBackup(target.failed)} />}
      </div>
    </>
  );
}

/** Backups that make themselves, where the browser lets a page write into a folder. */
export function DailyBackup() {
  const target = useBackupTarget();
  const can = canPickFolder();
  if (target === 'unknown') return null;
  return (
    <div class="option">
      <h3>{message('backupDaily')}</h3>
      <p class="note">{message(can ? 'backupDailyNote' : 'backupDailyNone')}</p>
      {can && <Folder target={target} />}
    </div>
  );
}
