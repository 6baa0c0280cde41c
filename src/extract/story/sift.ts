import type { Block, PageMap, Region } from './page-map';
import { CAPTION_RULES, RULES } from './sift-rules';

/** What a rule may look at: the story's region and the whole page. */
export type SiftContext = { map: PageMap; story: Region };

/** The story's blocks, and the captions of its pictures; everything else was none of it. */
export type Sifted = { text: Block[]; captions: Block[] };

/** Parts a story's region: text, captions, and what is left out (bylines, tag rows, teasers, boxes). */
export function siftBlocks(map: PageMap, story: Region): Sifted {
  const context = { map, story };
  const sifted: Sifted = { text: [], captions: [] };
  for (const block of map.blocks.slice(story.firstBlock, story.blockEnd)) {
    if (CAPTION_RULES.some((rule) => rule(block, context))) sifted.captions.push(block);
    else if (map.regions[block.region]?.furniture === true) continue;
    else if (!RULES.some((rule) => rule(block, context))) sifted.text.push(block);
  }
  return sifted;
}
