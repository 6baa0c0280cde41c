import { message } from '../src/platform/i18n';

type Props = { label: string; done: number; total: number; figures: string; onStop: () => void };

/** Work under way: what, how far, and the way to stop it. */
export function Advance({ label, done, total, figures, onStop }: Props) {
  return (
    <div class="advance">
      <p>{label}</p>
      <progress max={Math.max(1, total)} value={done} aria-label={label} />
      <p class="advance-end">
        <span class="note figures">{figures}</span>
        <button type="button" class="quiet" onClick={onStop}>
          {message('exportCancel')}
        </button>
      </p>
    </div>
  );
}
