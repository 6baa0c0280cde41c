import { message } from '../../platform/i18n';
import type { Explanation } from '../explain';

/** `label` is absent where it was the reader who stopped it. */
type Props = {
  why: Pick<Explanation, 'title' | 'text'> & Partial<Explanation>;
  onBack: () => void;
};

/** What fills the pane where an export or an import did not come to its end: why, and the way back. */
export function FailedPanel({ why: { label, title, text }, onBack }: Props) {
  return (
    <section class="export-panel" role="alert">
      {label !== undefined && <p class="status warn">{label}</p>}
      <h1>{title}</h1>
      <p>{text}</p>
      <div class="export-end">
        <button type="button" class="primary" onClick={onBack}>
          {message('back')}
        </button>
      </div>
    </section>
  );
}
