import { message } from '../../platform/i18n';
import { articleCount, formatNumber } from '../locale';

type Props = { state: { done: number; total: number; began: number }; onCancel: () => void };

/** Below this nothing is said of the time that is left, ms. */
const TOO_SOON = 1_500;

function secondsLeft(began: number, done: number, total: number): number | undefined {
  const passed = performance.now() - began;
  if (passed < TOO_SOON || done === 0) return undefined;
  return Math.max(1, Math.round(((passed / done) * (total - done)) / 1000));
}

/** A running export: how far it is, and the way to stop it. */
export function ExportRunning({ state: { done, total, began }, onCancel }: Props) {
  const left = secondsLeft(began, done, total);
  return (
    <section class="export-panel">
      <h1>{message('exportRunning', articleCount(total))}</h1>
      <progress max={total} value={done} aria-label={message('exportProgress')} />
      <p class="meta">
        <span class="figures">
          {formatNumber(done)} / {formatNumber(total)}
        </span>
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
