import { message } from '../../platform/i18n';
import { articleCount, formatNumber } from '../locale';
import { rateOf, secondsLeft } from '../rate';

type Props = {
  state: { done: number; total: number; began: number };
  /** What is done to them, where it is not yet the export itself. */
  title?: string;
  onCancel: () => void;
};

/** A running export: how far it is, and the way to stop it. */
export function ExportRunning({ state: { done, total, began }, title, onCancel }: Props) {
  const left = secondsLeft(began, done, total);
  const rate = rateOf(began, done);
  return (
    <section class="export-panel">
      <h1>{title ?? message('exportRunning', articleCount(total))}</h1>
      <progress max={Math.max(1, total)} value={done} aria-label={message('exportProgress')} />
      <p class="meta">
        <span class="figures">
          {formatNumber(done)} / {formatNumber(total)}
        </span>
        {rate !== undefined && <span>{message('exportRate', formatNumber(rate))}</span>}
        {left !== undefined && <span>{message('exportLeft', formatNumber(left))}</span>}
      </p>
      <div class="export-end">
        <span class="export-note">{message('exportKeepOpen')}</span>
        <button type="button" class="quiet" onClick={onCancel}>
          {message('exportCancel')}
        </button>
      </div>
    </section>
  );
}
