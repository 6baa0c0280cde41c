import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListItem } from './list-items';
import { topOf, windowOf, type Window } from './window-of';

/** Heights before an item was measured, px: they are the style sheet's own in the popup. */
const EXPECTED = { day: 30, row: 52 } as const;

type Windowed = Window & {
  onScroll: () => void;
  /** Scrolls as little as shows the item. */
  reveal: (index: number) => void;
};

/**
 * Draws only what is seen of a long list. Items may differ in height: each is measured once it was
 * drawn, by its `data-key`, until the list changes its width.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  items: readonly ListItem[],
): Windowed {
  const measured = useRef(new Map<string, number>());
  const [view, setView] = useState({ scrolled: 0, seen: 800, round: 0 });
  const heights = items.map((item) => measured.current.get(item.key) ?? EXPECTED[item.kind]);
  const window = windowOf(heights, view.scrolled, view.seen);

  const look = (): void => {
    const element = scroller.current;
    if (!element) return;
    setView((now) => ({ ...now, scrolled: element.scrollTop, seen: element.clientHeight }));
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width) measured.current.clear();
      width = element.clientWidth;
      look();
    });
    observer.observe(element);
    look();
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    let changed = false;
    for (const element of scroller.current?.querySelectorAll<HTMLElement>('[data-key]') ?? []) {
      const key = element.dataset['key'] ?? '';
      const height = element.offsetHeight;
      if (height === 0 || measured.current.get(key) === height) continue;
      measured.current.set(key, height);
      changed = true;
    }
    if (changed) setView((now) => ({ ...now, round: now.round + 1 }));
  });

  const reveal = (index: number): void => {
    const element = scroller.current;
    if (!element || index < 0) return;
    const top = topOf(heights, index);
    const bottom = top + (heights[index] ?? 0);
    if (top < element.scrollTop) element.scrollTop = index <= 1 ? 0 : top;
    else if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight;
    }
    look();
  };
  return { ...window, onScroll: look, reveal };
}
