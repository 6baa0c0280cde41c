import { useEffect, useRef } from 'preact/hooks';

/** `event.key` -> what it does. `Shift+x` is the key `X`. */
export type Shortcuts = Partial<Record<string, (event: KeyboardEvent) => void>>;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}

/** Keys that scroll belong to a text that has the focus. */
function isScrolling(target: EventTarget | null, key: string): boolean {
  if (!/^(?:Arrow|Page|Home$|End$)/.test(key)) return false;
  return target instanceof HTMLElement && target.closest('[data-scrolls]') !== null;
}

/** Enter and the space bar belong to the button or link that has the focus. */
function isOwnKey(target: EventTarget | null, key: string): boolean {
  if (key !== 'Enter' && key !== ' ') return false;
  return target instanceof HTMLElement && target.matches('a, button, summary');
}

/**
 * Single keys for the whole page, while nobody types and no dialog is open. A key with a modifier is
 * the browser's.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isOwnKey(event.target, event.key)) return;
      if (isScrolling(event.target, event.key)) return;
      if (document.querySelector('dialog[open]')) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
