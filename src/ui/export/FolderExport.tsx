import { message } from '../../platform/i18n';
import { explainExport } from '../explain';
import { ExportRunning } from './ExportRunning';
import { FolderDone } from './FolderDone';
import { FolderPlanPanel } from './FolderPlanPanel';
import type { FolderControl } from './use-folder-export';

type Props = { control: FolderControl; onOpen: (id: string) => void };

/** An export into a folder, from the comparison to the report. */
export function FolderExport({ control, onOpen }: Props) {
  const { state, cancel, reset } = control;
  switch (state.at) {
    case 'idle':
      return null;
    case 'planning':
      return <ExportRunning state={state} title={message('folderLookTitle')} onCancel={cancel} />;
    case 'running':
      return <ExportRunning state={state} onCancel={cancel} />;
    case 'planned':
      return (
        <FolderPlanPanel
          plan={state.plan}
          name={state.choice.handle.name}
          onWrite={(removes) => void control.write(state.choice, removes)}
          onBack={reset}
          onOpen={onOpen}
        />
      );
    case 'done':
      return <FolderDone report={state.report} name={state.name} onDone={reset} onOpen={onOpen} />;
    case 'failed': {
      const { label, title, text } = explainExport(state.failure);
      return (
        <section class="export-panel" role="alert">
          <p class="status warn">{label}</p>
          <h1>{title}</h1>
          <p>{text}</p>
          <div class="export-end">
            <button type="button" class="primary" onClick={reset}>
              {message('back')}
            </button>
          </div>
        </section>
      );
    }
  }
}
