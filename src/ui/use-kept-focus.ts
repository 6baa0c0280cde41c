import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const CONTROLS = 'button:not([disabled]), a[href], input, select, textarea';

/**
 * Keeps the keyboard where it was: when the control in use goes as `state` changes, the first of
 * what has come in its place takes the focus; a state without controls is waited through.
 * @param host what the states are shown in.
 */
export function useKeptFocus(host: RefObject<HTMLElement | null>, state: unknown): void {
  const isInside = useRef(false);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      isInside.current = target instanceof Node && host.current?.contains(target) === true;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  useLayoutEffect(() => {
    if (!isInside.current || document.activeElement !== document.body) return;
    host.current?.querySelector<HTMLElement>(CONTROLS)?.focus();
  }, [state]);
}
