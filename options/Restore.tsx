import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RestoreReport as Report } from '../src/backup/restore-backup';
import { message } from '../src/platform/i18n';
import type { Backups } from '../src/ui/backup/backups';
import { useRestore, type RestoreControl } from '../src/ui/backup/use-restore';
import { explainRestore } from '../src/ui/explain';
import { formatBytes, formatNumber } from '../src/ui/locale';
import { useKeptFocus } from '../src/ui/use-kept-focus';
import { Advance } from './Advance';
import { FailedNote } from './FailedNote';
import { RestoreReport } from './RestoreReport';

function Choice({ onFile }: { onFile: (file: File) => void }) {
  const id = useId();
  return (
    <>
      <h3>{message('restoreTitle')}</h3>
      <p class="note" id={id}>
        {message('restoreNote')}
      </p>
      <label class="file-choice">
        <input
          type="file"
          class="visually-hidden"
          accept=".jsonl"
          aria-describedby={id}
          onChange={({ currentTarget: { files } }) => files?.[0] && onFile(files[0])}
        />
        <span class="quiet seal">{message('restoreChoose')}</span>
      </label>
    </>
  );
}

type PlanProps = { file: File; report: Report; control: RestoreControl };

/** What a restore would do, and the way to have it done. Into an empty archive the settings come too. */
function Plan({ file, report, control }: PlanProps) {
  const { same, unclear, 'newer-here': here, 'newer-there': there } = report.posts;
  const isEmpty = same + unclear + here + there === 0;
  const searches = report.settings?.savedSearches.length ?? 0;
  const [isWithSettings, setWithSettings] = useState(isEmpty);
  return (
    <>
      <h3>{message('restorePlan')}</h3>
      <RestoreReport report={report} />
      {report.settings && (
        <label class="switch">
          <input
            type="checkbox"
            checked={isWithSettings}
            onChange={(event) => setWithSettings(event.currentTarget.checked)}
          />
          <span>
            {message('restoreSettings')}
            {searches > 0 && <small>{message('restoreSearches', formatNumber(searches))}</small>}
          </span>
        </label>
      )}
      <div class="danger-line">
        <button
          type="button"
          class="primary"
          onClick={() => void control.restore(file, isWithSettings ? 'settings' : 'posts-only')}
        >
          {message('restoreStart')}
        </button>
        <button type="button" class="quiet" onClick={control.reset}>
          {message('cancel')}
        </button>
      </div>
    </>
  );
}

function Body({ control }: { control: RestoreControl }) {
  const { state, cancel, look, reset } = control;
  switch (state.at) {
    case 'reading':
    case 'restoring':
      return (
        <Advance
          label={message(state.at === 'reading' ? 'restoreReading' : 'restoreRunning')}
          done={state.read}
          total={state.size}
          figures={`${formatBytes(state.read)} / ${formatBytes(state.size)}`}
          onStop={cancel}
        />
      );
    case 'planned':
      return <Plan {...state} control={control} />;
    case 'done':
      return (
        <>
          <h3>{message('restoreDone')}</h3>
          <RestoreReport report={state.report} />
          <div class="keep">
            <button type="button" class="quiet" onClick={reset}>
              {message('done')}
            </button>
          </div>
        </>
      );
    default:
      return <Choice onFile={(file) => void look(file)} />;
  }
}

type Props = { backups: Backups; onRestoring: (isRestoring: boolean) => void };

/** A backup taken in: chosen, looked at, taken in, told. */
export function Restore({ backups, onRestoring }: Props) {
  const control = useRestore(backups);
  const { state } = control;
  const host = useRef<HTMLDivElement>(null);
  useKeptFocus(host, state.at);
  useEffect(() => onRestoring(state.at === 'restoring'), [state.at]);
  return (
    <div class="option" ref={host}>
      <Body control={control} />
      <div role="status">
        {state.at === 'stopped' && <p class="note">{message('restoreStopped')}</p>}
        {state.at === 'failed' && <FailedNote why={explainRestore(state.failure)} />}
        {(state.at === 'stopped' || (state.at === 'failed' && state.during === 'restoring')) && (
          <p class="note">{message('restoreWhole')}</p>
        )}
      </div>
    </div>
  );
}
