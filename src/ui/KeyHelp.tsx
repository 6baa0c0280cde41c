import { useEffect, useRef } from 'preact/hooks';
import { message, type MessageKey } from '../platform/i18n';

const KEYS: readonly { keys: readonly string[]; does: MessageKey }[] = [
  { keys: ['/'], does: 'keySearch' },
  { keys: ['↑', '↓', 'j', 'k'], does: 'keyMove' },
  { keys: ['Enter', 'o'], does: 'keyOpen' },
  { keys: ['n', 'p'], does: 'keyStep' },
  { keys: ['f'], does: 'keyFind' },
  { keys: ['a'], does: 'keyLook' },
  { keys: ['g'], does: 'keyGo' },
  { keys: ['x'], does: 'keySelect' },
  { keys: ['Shift x'], does: 'keySelectTo' },
  { keys: ['s'], does: 'keyStar' },
  { keys: ['m'], does: 'keyRead' },
  { keys: ['e'], does: 'keyExport' },
  { keys: ['Delete', '#'], does: 'keyDelete' },
  { keys: ['u'], does: 'keyUndo' },
  { keys: ['Esc'], does: 'keyBack' },
  { keys: ['?'], does: 'keyHelp' },
];

/** What a search understands besides words. */
const SEARCH: readonly { parts: readonly string[]; does: MessageKey }[] = [
  { parts: ['"…"'], does: 'helpPhrase' },
  { parts: ['-…'], does: 'helpNot' },
  { parts: ['headline:'], does: 'helpHeadline' },
  { parts: ['source:', 'author:', 'tag:', 'section:'], does: 'helpName' },
  { parts: ['site:', 'lang:'], does: 'helpSite' },
  { parts: ['on:2026-03-05', 'after:2026-03', 'before:2026'], does: 'helpPublished' },
  { parts: ['saved:2026-03-05', 'saved:2026-03'], does: 'helpSaved' },
  { parts: ['is:unread', 'is:starred', 'is:review'], does: 'helpState' },
];

/** All keys, and what a search understands, in a dialog. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <div class="help-parts">
        <section>
          {/* It has the focus: the dialog is read from its top, and opens there. */}
          <h2 id="help-title" tabIndex={-1} autofocus>
            {message('keysTitle')}
          </h2>
          <dl>
            {KEYS.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{message(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{message('searchLabel')}</h2>
          <dl class="help-search">
            {SEARCH.map(({ parts, does }) => (
              <div key={does}>
                <dt>
                  {parts.map((part) => (
                    <code key={part}>{part}</code>
                  ))}
                </dt>
                <dd>{message(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <form method="dialog">
        <button type="submit" class="quiet seal">
          {message('close')}
        </button>
      </form>
    </dialog>
  );
}
