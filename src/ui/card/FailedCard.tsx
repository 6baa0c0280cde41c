import type { ExtractMode } from '../../core/capture';
import { canSaveAnyway, type SaveFailure } from '../../core/failure';
import { message } from '../../platform/i18n';
import { explainSave } from '../explain';

type Props = {
  failure: SaveFailure;
  /** Absent where there is no tab to ask again. */
  again: ((mode: ExtractMode) => void) | undefined;
  openOptions: () => void;
};

/** Failures of the moment, where the same click can work the second time. */
const WORTH_A_RETRY: ReadonlySet<SaveFailure['reason']> = new Set([
  'database-blocked',
  'database-broken',
  'interrupted',
  'navigated',
  'timeout',
  'unreadable-answer',
] satisfies SaveFailure['reason'][]);

/** The card that says why nothing was saved, what is safe, and what to do. */
export function FailedCard({ failure, again, openOptions }: Props) {
  const { tone, label, title, text } = explainSave(failure);
  const full = failure.reason === 'storage-full';
  return (
    <>
      <p class={`status ${tone}`}>{label}</p>
      <h2 class="card-headline">{title}</h2>
      <p class="why">{text}</p>
      <div class="acts">
        {again && canSaveAnyway(failure) && (
          <button type="button" class="quiet seal" onClick={() => again('anything')}>
            {message('saveAnyway')}
          </button>
        )}
        {again && WORTH_A_RETRY.has(failure.reason) && (
          <button type="button" class="quiet seal" onClick={() => again('article')}>
            {message('tryAgain')}
          </button>
        )}
        {full && (
          <button type="button" class="quiet seal" onClick={openOptions}>
            {message('showStorage')}
          </button>
        )}
      </div>
    </>
  );
}
