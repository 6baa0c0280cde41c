import type { Block, PageMap, Region } from './page-map';
import { endsSentence } from './prose';
import { CAPTION_RULES, RULES } from './sift-rules';
import { viewStory, type Line, type StoryClues } from './story-view';

/** The story's blocks, and the captions of its pictures; everything else was none of it. */
export type Sifted = { text: Block[]; captions: Block[] };

/** Parts a story's region: text, captions, and what is left out (bylines, tag rows, teasers, boxes). */
export function siftBlocks(map: PageMap, story: Region, clues: StoryClues): Sifted {
  const view = viewStory(map, story, clues);
  const captions: Block[] = [];
  const text: Line[] = [];
  for (const line of view.lines) {
    if (CAPTION_RULES.some((rule) => rule.drops(line, view))) captions.push(line.block);
    else if (map.regions[line.block.region]?.furniture === true) continue;
    else if (!RULES.some((rule) => rule.drops(line, view))) text.push(line);
  }
  const kept = withoutBareHeadings(text).map(({ block }) => block);
  return { text: kept.length > 0 ? kept : allOf(map, story), captions };
}

/** Where nothing passes, the rules were wrong: everything that is no furniture. */
function allOf(map: PageMap, story: Region): Block[] {
  const blocks = map.blocks.slice(story.firstBlock, story.blockEnd);
  return blocks.filter((block) => map.regions[block.region]?.furniture !== true);
}

/** A heading that nothing follows, or only another heading, led to what was left out. */
function withoutBareHeadings(lines: Line[]): Line[] {
  return lines.filter((line, index) => {
    if (!line.isHeading || endsSentence(line.block.text)) return true;
    const next = lines[index + 1];
    return next !== undefined && (!next.isHeading || depthOf(next) > depthOf(line));
  });
}

/** 2 for h2, 6 for h6. */
function depthOf({ tags }: Line): number {
  return Number(/^h(\d)$/.exec(tags.find((tag) => /^h\d$/.test(tag)) ?? '')?.[1] ?? 7);
}
