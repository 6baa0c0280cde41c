import { message } from '../../platform/i18n';
import type { ImportOutcome } from '../../store/import-rows';
import { ImportGroups } from './ImportGroups';
import type { ImportChoice } from './run-import';
import type { ImportControl } from './use-import';

type Props = {
  choice: ImportChoice;
  outcomes: readonly ImportOutcome[];
  control: ImportControl;
  onOpen: (id: string) => void;
};

/** What an import would do, before anything is written. */
export function ImportLook({ choice, outcomes, control, onOpen }: Props) {
  const brings = outcomes.some(({ status }) => /^(?:created|revised|to-capture)$/.test(status));
  const isEmpty = outcomes.every(({ status }) => status === 'failed');
  return (
    <section class="export-panel">
      <h1>{message('importLooked')}</h1>
      <p class="import-hint">
        <b>{choice.name}</b> · {message('importNothingWritten')}
      </p>
      <ImportGroups outcomes={outcomes} onOpen={onOpen} />
      <div class="export-end">
        {!brings && (
          <span class="export-note">{message(isEmpty ? 'importNoArticles' : 'importNothing')}</span>
        )}
        <button type="button" class="quiet" onClick={control.reset}>
          {message('back')}
        </button>
        <button
          type="button"
          class="primary"
          disabled={!brings}
          onClick={() => void control.start(choice)}
        >
          {message('importStart')}
        </button>
      </div>
    </section>
  );
}
