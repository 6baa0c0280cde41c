import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ReadingPlace } from '../../core/reading-place';
import { useReads } from '../reads';
import { useServices } from '../services';

/** How long nothing moves before the place is noted, ms. */
const REST = 400;

function blocksIn(scroller: Element): Element[] {
  return [...(scroller.querySelector('.article-body')?.children ?? [])];
}

/** The first block that ends below the edge; they stand one under the other. */
function firstBelow(blocks: readonly Element[], edge: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? edge) > edge) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where the upper edge stands in the text; undefined while it is above. */
function placeIn(scroller: Element): ReadingPlace | undefined {
  const edge = scroller.getBoundingClientRect().top;
  const blocks = blocksIn(scroller);
  const block = firstBelow(blocks, edge);
  const box = blocks[block]?.getBoundingClientRect();
  if (!box || (block === 0 && box.top >= edge)) return undefined;
  const share = box.height > 0 ? (edge - box.top) / box.height : 0;
  return { block, share: Math.min(1, Math.max(0, share)) };
}

function scrollTo(scroller: Element, { block, share }: ReadingPlace): void {
  const box = blocksIn(scroller)[block]?.getBoundingClientRect();
  if (!box) return;
  scroller.scrollTop += box.top + share * box.height - scroller.getBoundingClientRect().top;
}

/** Brings an article back to where it was left, once it is shown, and notes where it is left. */
export function useReadingPlace(
  id: string,
  host: RefObject<HTMLElement | null>,
  isShown: boolean,
): void {
  const reads = useReads();
  const { background } = useServices();
  useEffect(() => {
    const scroller = host.current;
    if (!isShown || !scroller) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest: ReadingPlace | undefined;
    const keep = (): void => {
      timer = undefined;
      void background.keepPlace({ postId: id, place: latest ?? null });
    };
    const onScroll = (): void => {
      // Asked at once: an article that is left has no places any more.
      latest = placeIn(scroller);
      clearTimeout(timer);
      timer = setTimeout(keep, REST);
    };
    const begin = async (): Promise<void> => {
      const place = await reads.readingPlaceOf(id);
      if (place && scroller.scrollTop === 0) scrollTo(scroller, place);
      scroller.addEventListener('scroll', onScroll, { passive: true });
    };
    // An archive that cannot be read is said where the article would stand.
    void begin().catch(() => undefined);
    return () => {
      scroller.removeEventListener('scroll', onScroll);
      clearTimeout(timer);
      if (timer !== undefined) keep();
    };
  }, [id, isShown]);
}
