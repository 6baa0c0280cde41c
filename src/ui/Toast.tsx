import { message } from '../platform/i18n';
import type { Notice } from './use-changes';

/** A line that passes over the foot of a page, with the way back, or to stop what is under way, in it. */
export function Toast({ notice }: { notice: Notice | undefined }) {
  if (!notice) return null;
  return (
    <div class="toast">
      <span>{notice.text}</span>
      {notice.undo && (
        <button type="button" aria-keyshortcuts="u" onClick={notice.undo}>
          {message('undo')}
        </button>
      )}
      {notice.stop && (
        <button type="button" onClick={notice.stop}>
          {message('stop')}
        </button>
      )}
    </div>
  );
}
