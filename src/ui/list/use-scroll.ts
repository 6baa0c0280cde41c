import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowAt, topOfRow, windowOf, type ListLayout, type ListWindow } from './list-layout';
import type { Loaded } from './load-list';

/** What is seen of a list, and the means to go elsewhere in it. */
export type ListScroll = {
  window: ListWindow;
  /** The first row that is seen. */
  first: number;
  /** Nothing is scrolled past. */
  isAtTop: boolean;
  onScroll: () => void;
  /** Scrolls as little as shows the row. */
  reveal: (index: number) => void;
  /** Puts the row at the top. */
  goTo: (index: number) => void;
};

/**
 * Draws only what is seen of a long list. A newer state of the list leaves the anchored row where it
 * was; another list begins at its top.
 */
export function useScroll(
  scroller: RefObject<HTMLElement | null>,
  layout: ListLayout,
  loaded: Loaded | undefined,
): ListScroll {
  const [view, setView] = useState({ scrolled: 0, seen: 800 });
  const before = useRef({ loaded, layout });

  const look = (): void => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop: scrolled, clientHeight: seen } = element;
    setView((now) => (now.scrolled === scrolled && now.seen === seen ? now : { scrolled, seen }));
  };
  const scrollTo = (top: number): void => {
    if (scroller.current) scroller.current.scrollTop = top;
    look();
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const { loaded: old, layout: oldLayout } = before.current;
    before.current = { loaded, layout };
    const element = scroller.current;
    if (!element || !loaded || !old || element.scrollTop === 0) return;
    const isSameList =
      old.listing.query === loaded.listing.query && old.listing.order === loaded.listing.order;
    if (!isSameList) scrollTo(0);
    else if (oldLayout.rowHeight !== layout.rowHeight) {
      scrollTo(topOfRow(layout, rowAt(oldLayout, element.scrollTop)));
    } else if (loaded.anchor && old !== loaded && loaded.anchor !== old.anchor) {
      const place = rowAt(oldLayout, element.scrollTop);
      const within = element.scrollTop - topOfRow(oldLayout, place);
      scrollTo(topOfRow(layout, loaded.anchor.place) + within);
    }
  }, [loaded, layout]);

  const reveal = (index: number): void => {
    const element = scroller.current;
    if (!element || index < 0) return;
    const top = topOfRow(layout, index);
    const bottom = top + layout.rowHeight;
    if (top < element.scrollTop) scrollTo(index === 0 ? 0 : top);
    else if (bottom > element.scrollTop + element.clientHeight) {
      scrollTo(bottom - element.clientHeight);
    }
  };
  return {
    window: windowOf(layout, view.scrolled, view.seen),
    first: rowAt(layout, view.scrolled),
    isAtTop: view.scrolled <= 0,
    onScroll: look,
    reveal,
    goTo: (index) => scrollTo(index === 0 ? 0 : topOfRow(layout, index)),
  };
}
