import { message } from '../src/platform/i18n';
import type { Explanation } from '../src/ui/explain';

/** What did not come to its end, why, and what to do. */
export function FailedNote({ why: { label, title, text } }: { why: Explanation }) {
  return (
    <>
      <p class="note fault">{message('labelAndTitle', label, title)}</p>
      <p class="note">{text}</p>
    </>
  );
}
