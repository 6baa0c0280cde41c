import type { Block, PageMap, Region } from './page-map';
import type { Steps } from '../steps';
import { endsSentence } from './prose';
import { CAPTION_RULES } from './caption-rules';
import { CERTAIN_RULES, RULES } from './sift-rules';
import { viewStory, type Line, type StoryClues, type StoryView } from './story-view';

/** A block of the story's region that is none of the story, and the name of the rule that says so. */
export type Dropped = { block: Block; rule: string };

/** The story's blocks, the captions of its pictures, and what was left out of its region. */
export type Sifted = { text: Block[]; captions: Block[]; dropped: Dropped[] };

/** So many lines are sifted in one step. */
const AT_ONCE = 50;

/** What is dropped without a rule of sift-rules.ts. */
const FURNITURE = 'furniture';
const BARE_HEADING = 'a heading of nothing';

/** Parts a story's region: text, captions, and what is left out (bylines, tag rows, teasers, boxes). */
export function* siftBlocks(map: PageMap, story: Region, clues: StoryClues): Steps<Sifted> {
  const view = yield* viewStory(map, story, clues);
  const captions: Block[] = [];
  const text: Line[] = [];
  const dropped: Dropped[] = [];
  for (const [index, line] of view.lines.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) yield;
    const { block } = line;
    if (CAPTION_RULES.some((rule) => rule.drops(line, view))) {
      captions.push(block);
      continue;
    }
    const rule =
      map.regions[block.region]?.furniture === true
        ? FURNITURE
        : RULES.find(({ drops }) => drops(line, view))?.name;
    if (rule === undefined) text.push(line);
    else dropped.push({ block, rule });
  }
  const kept = new Set(withoutBareHeadings(text));
  if (kept.size === 0) return { text: notRuledOut(view, captions), captions, dropped: [] };
  const bare = text.filter((line) => !kept.has(line));
  for (const { block } of bare) dropped.push({ block, rule: BARE_HEADING });
  return { text: [...kept].map(({ block }) => block), captions, dropped };
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
export function* siftFlash(map: PageMap, page: Region, clues: StoryClues): Steps<Block[]> {
  const sentences = notRuledOut(yield* viewStory(map, page, clues), []);
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
