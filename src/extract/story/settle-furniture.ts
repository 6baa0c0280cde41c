import type { PageMap, Region, Sign } from './page-map';

/** A sign is not believed where so much of the page's prose is under it. */
const LIMITS: Record<Sign, number> = {
  none: 0,
  beside: 0.4,
  perhaps: 0.2,
  apart: 0.9,
  hidden: 0.5,
};

/** Regions under one sign are weighed together: a story may stand in many boxes of one name. */
function nameOf(region: Region): string {
  const { element, index } = region;
  const name = element.getAttribute('class') || element.getAttribute('id');
  return `${element.localName} ${name || index}`;
}

/**
 * Hands "is furniture" down from regions to what is inside them, but not where regions so named
 * hold the better part of the page's prose: then they were the story after all. What is around the
 * headline is never furniture.
 */
export function settleFurniture({ regions, blocks }: PageMap, headlineElement?: Element): void {
  const sums = new Float64Array(blocks.length + 1);
  for (const block of blocks) sums[block.index + 1] = (sums[block.index] ?? 0) + block.prose;
  const total = sums[blocks.length] ?? 0;
  const proseIn = (region: Region): number =>
    (sums[region.blockEnd] ?? 0) - (sums[region.firstBlock] ?? 0);
  const byName = new Map<string, number>();
  for (const region of regions) {
    if (headlineElement !== undefined && region.element.contains(headlineElement)) {
      region.sign = 'none';
    }
    if (region.sign === 'none') continue;
    const name = nameOf(region);
    byName.set(name, (byName.get(name) ?? 0) + proseIn(region));
  }
  for (const region of regions) {
    const outer = regions[region.parent]?.furniture ?? false;
    const limit = LIMITS[region.sign] * total;
    const isBelieved = region.sign !== 'none' && (byName.get(nameOf(region)) ?? 0) <= limit;
    region.furniture = outer || isBelieved;
  }
}
