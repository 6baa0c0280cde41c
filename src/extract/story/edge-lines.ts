import { regionsAround } from './around';
import type { Block, Region } from './page-map';
import { endsSentence } from './prose';
import { beginsAway, isPhrase } from './rules/phrases';
import type { Line, StoryView } from './story-view';

/*
 * Before a story's first running text and after its last stand mostly scraps of the site. The lines
 * here are of the story all the same: they look like its paragraphs, or stand in one box with them.
 */

/** A sentence this long opens a story: `海港开了。`. */
const SHORTEST_SENTENCE = 15;
/** So much is a line of the story even where no sentence ends. */
const LONG_LINE = 40;
/** A last line may be a name or a date: `（海港日报）`. */
const SHORTEST_LAST = 10;

const isList = ({ tag }: Region): boolean => tag === 'ul' || tag === 'ol';
const linkShareOf = (block: Block): number => block.linked / block.length;

/** Whether a line before the first running text belongs to the story. */
export function opensStory(line: Line, view: StoryView): boolean {
  const { block } = line;
  const prose = view.firstProse;
  if (prose === undefined || block.linked > 0) return false;
  if (line.isHeading) return leadsTo(line, prose, view);
  if (looksLike(line, prose, view)) {
    return block.weight >= (endsSentence(block.text) ? SHORTEST_SENTENCE : LONG_LINE);
  }
  return standsBeside(line, prose, ['ul', 'ol', 'table'], view);
}

/** Whether a line after the last running text belongs to the story. */
export function closesStory(line: Line, view: StoryView): boolean {
  if (line.isQuotedPost) return true;
  return isOfStory(line, view) || isOfIntroducedList(line, view);
}

/** Whether a last line stands as the story's own lines do. */
function isOfStory(line: Line, view: StoryView): boolean {
  const { block, tags } = line;
  const prose = view.lastProse;
  if (prose === undefined || block.linked > 0) return false;
  if (tags.includes('table')) return true;
  if (tags.includes('blockquote')) return block.weight >= SHORTEST_SENTENCE;
  if (line.isHeading) return leadsToList(line, prose, view);
  if (looksLike(line, prose, view)) return block.weight >= SHORTEST_LAST;
  return standsBeside(line, prose, ['ul', 'ol'], view);
}

/** Paragraphs of one parent with one class. */
function looksLike(line: Line, prose: Line, { map }: StoryView): boolean {
  const [own, other] = [map.regions[line.block.region], map.regions[prose.block.region]];
  if (own === undefined || other === undefined || line.tags[0] !== 'p') return false;
  return own.parent === other.parent && other.tag === 'p' && own.className === other.className;
}

/** Whether a line is in a list or table that stands among the paragraphs. */
function standsBeside(
  line: Line,
  prose: Line,
  names: string[],
  { map, story }: StoryView,
): boolean {
  const parent = map.regions[prose.block.region]?.parent;
  return regionsAround(map, line.block, story.index).some(
    (region) => names.includes(region.tag) && region.parent === parent,
  );
}

/** A heading right before the first paragraph, in one box with it. */
function leadsTo(line: Line, prose: Line, { map }: StoryView): boolean {
  if (line.tags[0] === 'h1' || line.block.index + 1 !== prose.block.index) return false;
  return map.regions[line.block.region]?.parent === map.regions[prose.block.region]?.parent;
}

/** A heading over a list that closes the story. */
function leadsToList(line: Line, prose: Line, view: StoryView): boolean {
  const { map, story } = view;
  const next = map.blocks[line.block.index + 1];
  if (
    next === undefined ||
    next.linked > 0 ||
    !regionsAround(map, next, story.index).some(isList)
  ) {
    return false;
  }
  return map.regions[line.block.region]?.parent === map.regions[prose.block.region]?.parent;
}

/** `The council decided:`, but not `Read also:`. */
const leadsUp = (text: string): boolean =>
  /[:：]$/u.test(text) && !isPhrase(text) && !beginsAway(text);

/** Whether a line belongs to a list, not of links, that a line leads up to; or is that line. */
function isOfIntroducedList({ block }: Line, { map, story }: StoryView): boolean {
  const next = map.blocks[block.index + 1];
  const item = next && leadsUp(block.text) ? next : block;
  if (linkShareOf(item) > 0.5) return false;
  const list = regionsAround(map, item, story.index).findLast(isList);
  const before = list && map.blocks[list.firstBlock - 1];
  return before !== undefined && leadsUp(before.text);
}
