import type { Block, PageMap, Region } from './page-map';

/** So many elements up, names still tell something; pages can be 10,000 levels deep. */
const FARTHEST = 40;

/** The regions around a block, innermost first, up to and without the region of index `outer`. */
export function regionsAround(map: PageMap, block: Block, outer: number): Region[] {
  const around: Region[] = [];
  for (let at = block.region; at > outer && around.length < FARTHEST;) {
    const region = map.regions[at];
    if (region === undefined) break;
    around.push(region);
    at = region.parent;
  }
  return around;
}

/** Whether a block shares a small box with a picture: at most one other block in it. */
export function standsBesidePicture(around: Region[]): boolean {
  const box = around.slice(0, 4).find((region) => region.pictures > 0);
  return box !== undefined && box.blockEnd - box.firstBlock <= 2;
}
