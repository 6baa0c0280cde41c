import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { findRanges } from './find-ranges';

/** Names of the highlights, which look.css colours. */
const ALL = 'find';
const CURRENT = 'find-now';

function mark(name: string, ranges: readonly Range[]): void {
  // Browsers without it show no colours; the passage is gone to all the same.
  if (!('highlights' in CSS)) return;
  CSS.highlights.set(name, new Highlight(...ranges));
}

function bringUp(scroller: Element, range: Range): void {
  const [box, frame] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (box.top >= frame.top + 40 && box.bottom <= frame.bottom - 40) return;
  scroller.scrollTop += box.top - frame.top - frame.height / 3;
}

/** The passages of the open article that hold a text, which of them is looked at, and the way on. */
export type Find = { count: number; at: number; go: (by: 1 | -1) => void };

/** Marks in the article that `host` shows where `query` stands, and goes to the first of it. */
export function useFind(host: RefObject<HTMLElement | null>, query: string): Find {
  const [ranges, setRanges] = useState<Range[]>([]);
  const [at, setAt] = useState(0);
  useEffect(() => {
    const article = host.current?.querySelector('article');
    const found = article ? findRanges(article, query) : [];
    setRanges(found);
    setAt(0);
    mark(ALL, found);
  }, [query]);
  useEffect(() => {
    const range = ranges[at];
    mark(CURRENT, range ? [range] : []);
    if (range && host.current) bringUp(host.current, range);
  }, [ranges, at]);
  useEffect(
    () => () => {
      mark(ALL, []);
      mark(CURRENT, []);
    },
    [],
  );
  const count = ranges.length;
  return {
    count,
    at,
    go: (by) => count > 0 && setAt((at + by + count) % count),
  };
}
