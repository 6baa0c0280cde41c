import { message, type MessageKey } from '../platform/i18n';

/** One thing that can be done: the message that names it, and the doing. */
export type Act = { name: MessageKey; run: () => void };

/** What can be done, side by side; it keeps together where its bar has no room and wraps. */
export function QuietActs({ acts }: { acts: readonly Act[] }) {
  return (
    <div class="quiet-acts">
      {acts.map(({ name, run }) => (
        <button key={name} type="button" class="quiet" onClick={run}>
          {message(name)}
        </button>
      ))}
    </div>
  );
}
