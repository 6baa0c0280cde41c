import { message } from '../../platform/i18n';
import { articleCount, formatNumber } from '../locale';

type Props = {
  state: { done: number; total: number; began: number };
  /** What is done to them, where it is not yet the export itself. */
  title?: string;
  onCancel: () => void;
};

/** Below this nothing is said of the time that is left, ms. */
const TOO_SOON = 1_500;

function secondsLeft(began: number, done: number, total: number): number | undefined {
  const passed = performance.now() - began;
  if (passed < TOO_SOON || done === 0) return undefined;
  return Math.max(1, Math.round(((passed / done) * (total - done)) / 1000));
}

/** Posts a second, once there is something to say. */
function rateOf(began: number, done: number): number | undefined {
  const passed = performance.now() - began;
  return passed < TOO_SOON || done === 0 ? undefined : Math.round((done * 1000) / passed);
}

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
