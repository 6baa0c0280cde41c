import type { Block, PageMap, Region } from './page-map';
import { endsSentence } from './prose';
import { CAPTION_RULES } from './caption-rules';
import { CERTAIN_RULES, RULES } from './sift-rules';
import { viewStory, type Line, type StoryClues, type StoryView } from './story-view';

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
  return { text: kept.length > 0 ? kept : notRuledOut(view, captions), captions };
}

/** Where nothing passes, the rules that guess were wrong: what is certainly no part is left out. */
function notRuledOut(view: StoryView, captions: Block[]): Block[] {
  const { regions } = view.map;
  return view.lines
    .filter(({ block }) => regions[block.region]?.furniture !== true && !captions.includes(block))
    .filter((line) => !CERTAIN_RULES.some((rule) => rule.drops(line, view)))
    .map(({ block }) => block);
}

/** The sentences of a page that has no running text: flash news may be a handful of words. */
export function siftFlash(map: PageMap, page: Region, clues: StoryClues): Block[] {
  const sentences = notRuledOut(viewStory(map, page, clues), []);
  return sentences.filter((block) => endsSentence(block.text) && block.linked === 0);
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
