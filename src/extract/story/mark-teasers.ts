import type { PageMap, Region } from './page-map';

/** Fewer like items in a row are no list. */
const FEWEST_ITEMS = 3;

/** Paragraphs, and rows of a table: names in its cells may lead to more. */
const NO_TEASERS = new Set(['p', 'tr']);

const DIGIT = /\d/;

/** Regions that stand in one parent and look alike: the same tag and class. */
function rows(regions: Region[]): Region[][] {
  const groups = new Map<string, Region[]>();
  const inside = childCounts(regions);
  for (const region of regions) {
    if ((inside[region.parent] ?? 0) < FEWEST_ITEMS) continue;
    if (NO_TEASERS.has(region.tag)) continue;
    const key = `${region.parent} ${region.tag} ${likeClass(region.className)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [region]);
    else group.push(region);
  }
  return [...groups.values()].filter((group) => group.length >= FEWEST_ITEMS);
}

/** How many regions each region has directly inside it. */
function childCounts(regions: Region[]): Uint32Array {
  const counts = new Uint32Array(regions.length);
  for (const { parent } of regions) if (parent >= 0) counts[parent] = (counts[parent] ?? 0) + 1;
  return counts;
}

/** A class without what differs from item to item. */
function likeClass(name: string): string {
  return DIGIT.test(name) ? name.replace(/[\w-]*\d[\w-]*/g, '').trim() : name;
}

/** Whether a region shows another story: a headline that is a link, and little beside it. */
function isTeaser(region: Region, { blocks }: PageMap): boolean {
  let linked = 0;
  let weight = 0;
  for (let index = region.firstBlock; index < region.blockEnd; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    weight += block.weight;
    if (block.linked / block.length > 0.7 && block.weight > 15) linked += 1;
  }
  return linked > 0 && linked <= 4 && weight < 900;
}

/** Marks rows of teasers as furniture: three and more like items, most of which lead elsewhere. */
export function markTeasers(map: PageMap): void {
  for (const row of rows(map.regions)) {
    const teasers = row.filter((region) => isTeaser(region, map));
    if (teasers.length < FEWEST_ITEMS || teasers.length < 0.6 * row.length) continue;
    for (const region of row) region.sign = 'beside';
  }
}
