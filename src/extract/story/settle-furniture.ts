import { proseOf } from './prose';
import type { PageMap } from './page-map';

/** A name is not believed where so much of the page's prose is inside. */
const MOST_OF_THE_PAGE = 0.4;

/**
 * Hands "is furniture" down from regions to what is inside them, but not where a region so named
 * holds the better part of the page's prose: then it was the story after all.
 */
export function settleFurniture({ regions, blocks }: PageMap): void {
  const sums = new Float64Array(blocks.length + 1);
  for (const block of blocks) sums[block.index + 1] = (sums[block.index] ?? 0) + proseOf(block);
  const total = sums[blocks.length] ?? 0;
  for (const region of regions) {
    const prose = (sums[region.blockEnd] ?? 0) - (sums[region.firstBlock] ?? 0);
    const believed = region.named && prose < MOST_OF_THE_PAGE * total;
    region.furniture = believed || (regions[region.parent]?.furniture ?? false);
  }
}
