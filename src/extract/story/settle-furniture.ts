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
function nameOf({ element, tag, className, index }: Region): string {
  return `${tag} ${className || element.getAttribute('id') || index}`;
}

/** An element and all that it stands in. */
function aroundOf(element: Element | undefined): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (let at: Element | null = element ?? null; at !== null; at = at.parentElement) around.add(at);
  return around;
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
  const around = aroundOf(headlineElement);
  const named: [Region, string][] = [];
  for (const region of regions) {
    if (region.sign !== 'none' && around.has(region.element)) region.sign = 'none';
    if (region.sign === 'none') continue;
    const name = nameOf(region);
    named.push([region, name]);
    byName.set(name, (byName.get(name) ?? 0) + proseIn(region));
  }
  const believed = new Set<Region>();
  for (const [region, name] of named) {
    if ((byName.get(name) ?? 0) <= LIMITS[region.sign] * total) believed.add(region);
  }
  for (const region of regions) {
    region.furniture = believed.has(region) || (regions[region.parent]?.furniture ?? false);
  }
}
