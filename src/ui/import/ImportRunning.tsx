import { message } from '../../platform/i18n';
import { fileCount, formatNumber } from '../locale';
import { rateOf, secondsLeft } from '../rate';
import { statusLine } from './import-words';
import type { ImportState } from './use-import';

type Props = { state: Extract<ImportState, { at: 'running' }>; onCancel: () => void };

/** Files that are looked through or imported: how far it is, and the way to stop it. */
export function ImportRunning({ state, onCancel }: Props) {
  const { isLook, progress, began } = state;
  const { done, all, articles, failed } = progress;
  const rate = rateOf(began, done);
  const left = secondsLeft(began, done, all);
  const title = message(isLook ? 'importLooking' : 'importRunning');
  const notes = [
    `${formatNumber(done)} / ${fileCount(all)}`,
    rate !== undefined && message('exportRate', formatNumber(rate)),
    left !== undefined && message('exportLeft', formatNumber(left)),
    !isLook && statusLine('created', articles),
    failed > 0 && statusLine('failed', failed),
  ];
  return (
    <section class="export-panel">
      <h1>{title}</h1>
      <progress {...(all > 0 && { max: all, value: done })} aria-label={title} />
      <p class="meta">
        {all > 0 && notes.map((note) => note !== false && <span key={note}>{note}</span>)}
      </p>
      <div class="export-end">
        {!isLook && <span class="export-note">{message('importKeepOpen')}</span>}
        <button type="button" class="quiet" onClick={onCancel}>
          {message(isLook ? 'exportCancel' : 'importCancel')}
        </button>
      </div>
    </section>
  );
}
