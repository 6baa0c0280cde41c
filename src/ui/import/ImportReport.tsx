import { message } from '../../platform/i18n';
import type { ImportOutcome } from '../../store/import-rows';
import { articleCount } from '../locale';
import { ImportGroups } from './ImportGroups';
import type { ImportControl } from './use-import';

type Props = {
  id: number;
  outcomes: readonly ImportOutcome[];
  isUndone: boolean;
  control: ImportControl;
  onOpen: (id: string) => void;
};

/** What became of each file of an import, and the way to take all of it back. */
export function ImportReport({ id, outcomes, isUndone, control, onOpen }: Props) {
  const created = outcomes.filter(({ status }) => status === 'created').length;
  const canUndo = !isUndone && outcomes.some(({ status }) => /^(?:created|revised)$/.test(status));
  return (
    <section class="export-panel">
      <h1>{isUndone ? message('importUndone') : message('importDone', articleCount(created))}</h1>
      <ImportGroups outcomes={outcomes} onOpen={onOpen} />
      <div class="export-end">
        {canUndo && (
          <button type="button" class="quiet" onClick={() => void control.undo(id)}>
            {message('importUndo')}
          </button>
        )}
        <button type="button" class="primary" onClick={control.reset}>
          {message('importMore')}
        </button>
      </div>
    </section>
  );
}
