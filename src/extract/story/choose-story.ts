import type { Block, PageMap, Region } from './page-map';

/** How much of a region's worth an inner region may leave out and still be taken in its place. */
const NEGLIGIBLE = 0.03;

/** An article around the headline that is worth so much of the best region is the story. */
const OWN_ARTICLE = 0.25;

/** What a block says for (above 0) or against (below 0) the region that it stands in. */
function worthOf(block: Block, region: Region | undefined): number {
  if (region?.furniture === true) return 0;
  const prose = block.prose;
  if (prose > 0) return prose;
  const share = block.linked / block.length;
  return share > 0.5 ? -Math.min(60, 10 + block.weight) : -8;
}

/** Worth of each region: what its blocks sum up to. */
function worths({ regions, blocks }: PageMap): (region: Region) => number {
  const sums = new Float64Array(blocks.length + 1);
  for (const block of blocks) {
    sums[block.index + 1] = (sums[block.index] ?? 0) + worthOf(block, regions[block.region]);
  }
  return (region) => (sums[region.blockEnd] ?? 0) - (sums[region.firstBlock] ?? 0);
}

/**
 * The region that holds the story: where the running text outweighs the rows of links the most.
 * A story that is split over several containers is found by the region around them.
 * @param headlineElement where the headline stands, if that is known.
 * @returns `undefined` where the page has no running text at all.
 */
export function chooseStory(map: PageMap, headlineElement?: Element): Region | undefined {
  const worth = worths(map);
  let best: Region | undefined;
  let most = 0;
  for (const region of map.regions) {
    const value = worth(region);
    if (value > 0 && value >= most) [best, most] = [region, value];
  }
  if (best === undefined) return undefined;
  const article = articleAround(best, map.regions, headlineElement);
  const isEnough = article !== undefined && worth(article) > OWN_ARTICLE * most;
  const story = tighten(isEnough ? article : best, map.regions, worth);
  // What is around a pre: inside it the lines would be lost.
  const isVerbatim = story.tag === 'pre';
  return (isVerbatim ? map.regions[story.parent] : undefined) ?? story;
}

/** The `article` inside a region that the headline stands in: a page may show several stories. */
function articleAround(
  { index, subtreeEnd }: Region,
  regions: Region[],
  headlineElement: Element | undefined,
): Region | undefined {
  const around = headlineElement?.closest('article');
  return regions.slice(index, subtreeEnd).find(({ element }) => element === around);
}

/** Goes inwards as long as a single inner region holds nearly all of the worth. */
function tighten(from: Region, regions: Region[], worth: (region: Region) => number): Region {
  const enough = worth(from) * (1 - NEGLIGIBLE);
  let best = from;
  for (let index = from.index + 1; index < from.subtreeEnd; index += 1) {
    const region = regions[index];
    if (region === undefined || region.subtreeEnd > best.subtreeEnd) break;
    const { tag } = region;
    if (worth(region) >= enough && tag !== 'p') best = region;
  }
  return best;
}
