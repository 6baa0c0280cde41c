import { message } from '../../platform/i18n';
import { explainExport } from '../explain';
import { ExportRunning } from './ExportRunning';
import { FailedPanel } from './FailedPanel';
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
    case 'failed':
      return <FailedPanel why={explainExport(state.failure)} onBack={reset} />;
  }
}
