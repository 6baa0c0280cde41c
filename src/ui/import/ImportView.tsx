import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { explainArchive } from '../explain';
import { FailedPanel } from '../export/FailedPanel';
import { useKeptFocus } from '../use-kept-focus';
import { ImportLook } from './ImportLook';
import { ImportPanel } from './ImportPanel';
import { ImportReport } from './ImportReport';
import { ImportRunning } from './ImportRunning';
import { PastImports } from './PastImports';
import { ToCapture } from './ToCapture';
import type { Imports } from './run-import';
import { useImport } from './use-import';
import './import.css';

type Props = { imports: Imports; back?: ComponentChildren; onOpen: (id: string) => void };

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
          <ImportPanel onChosen={(...choice) => void control.look(...choice)} />
          <ToCapture imports={imports} />
          <PastImports
            imports={imports}
            onShow={(id, isUndone) => void control.show(id, isUndone)}
          />
        </>
      )}
      {state.at === 'running' && <ImportRunning state={state} onCancel={control.cancel} />}
      {state.at === 'undoing' && (
        <section class="export-panel" role="status">
          <h1>{message('importUndoing')}</h1>
        </section>
      )}
      {state.at === 'look' && <ImportLook {...state} control={control} onOpen={onOpen} />}
      {state.at === 'report' && <ImportReport {...state} control={control} onOpen={onOpen} />}
      {state.at === 'failed' && (
        <FailedPanel why={explainArchive(state.failure, 'import')} onBack={control.reset} />
      )}
    </div>
  );
}
