import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { explainArchive } from '../explain';
import { formatNumber } from '../locale';
import { FailedPanel } from '../export/FailedPanel';
import { useKeptFocus } from '../use-kept-focus';
import { ImportPanel } from './ImportPanel';
import { ImportReport } from './ImportReport';
import { PastImports } from './PastImports';
import { ToCapture } from './ToCapture';
import { statusLine } from './import-words';
import type { Imports } from './run-import';
import { useImport, type ImportState } from './use-import';
import './import.css';

type Props = { imports: Imports; back?: ComponentChildren; onOpen: (id: string) => void };

type RunningState = Extract<ImportState, { at: 'running' }>;

function Running({ state, onCancel }: { state: RunningState; onCancel: () => void }) {
  const { counts, began } = state;
  const seconds = Math.max(0.1, (performance.now() - began) / 1_000);
  const rate = formatNumber(Math.round(counts.files / seconds));
  return (
    <section class="export-panel">
      <h1>{message('importRunning')}</h1>
      <p>{message('importProgress', formatNumber(counts.files), rate)}</p>
      <progress aria-label={message('importRunning')} />
      <p>
        {statusLine('created', counts.created)} · {statusLine('failed', counts.failed)}
      </p>
      <p class="export-hint">{message('importKeepOpen')}</p>
      <div class="export-end">
        <button type="button" class="quiet" onClick={onCancel}>
          {message('importCancel')}
        </button>
      </div>
    </section>
  );
}

/** The import, from the choice to the report, with the imports before it and what is to be captured. */
export function ImportView({ imports, back, onOpen }: Props) {
  const control = useImport(imports);
  const { state } = control;
  const host = useRef<HTMLDivElement>(null);
  useKeptFocus(host, state.at);
  return (
    <div class="export-scroll" ref={host}>
      {back}
      {state.at === 'choosing' && (
        <>
          <ImportPanel onStart={(...choice) => void control.start(...choice)} />
          <ToCapture imports={imports} />
          <PastImports
            imports={imports}
            onShow={(id, isUndone) => void control.show(id, isUndone)}
          />
        </>
      )}
      {state.at === 'running' && <Running state={state} onCancel={control.cancel} />}
      {state.at === 'undoing' && (
        <section class="export-panel" role="status">
          <h1>{message('importUndoing')}</h1>
        </section>
      )}
      {state.at === 'report' && <ImportReport {...state} control={control} onOpen={onOpen} />}
      {state.at === 'failed' && (
        <FailedPanel why={explainArchive(state.failure, 'import')} onBack={control.reset} />
      )}
    </div>
  );
}
