import type { PageMap, Region, Block } from './page-map';
import { comparable } from '../metadata/headline/same-text';
import { HEADING_TAGS } from '../page/tags';
import { regionsAround, standsBesidePicture } from './around';
import type { Steps } from '../steps';
import { isInQuotedPost } from './quoted-post';
import { isFiledLine } from './rules/filed-lines';
import { isContactLine, isHouseLine } from './rules/house-lines';
import { isOffer, presentsAuthor } from './rules/offers';

/** A block of the story's region, with what the rules ask about it. */
export type Line = {
  block: Block;
  /** Names of the elements around it, innermost first, up to the story's region. */
  tags: string[];
  isHeading: boolean;
  /** Running text: sentences, mostly not links. Asked of few lines: answered when it is asked. */
  isProse: () => boolean;
  /** Where it stands: before the first prose of the story, amid it, or after the last. */
  place: 'head' | 'amid' | 'tail';
  /** Innermost region around it that has a picture but hardly any other text. */
  isBesidePicture: boolean;
  /** In somebody's post that the story quotes. */
  isQuotedPost: boolean;
};

/** What rules may look at beyond the line itself. */
export type StoryView = {
  map: PageMap;
  story: Region;
  lines: Line[];
  /** The first and the last line of running text that is no caption; absent where there is none. */
  firstProse?: Line | undefined;
  lastProse?: Line | undefined;
  /** The headline as `comparable` text, '' where there is none. */
  headline: string;
  /** Names of the authors, comparable. */
  authors: string[];
  /** Names of the publisher and of the credited source, comparable. */
  outlets: string[];
};

/** What the metadata knows that helps to tell lines apart. */
export type StoryClues = {
  headline?: string | undefined;
  authors: string[];
  publisher?: { name?: string | undefined };
  source?: { name: string } | undefined;
};

const SOLID = 60;
/** So many lines are looked at in one step. */
const AT_ONCE = 200;

/** Whether a text speaks for the house, not of the story: whom to follow, who wrote it, what to buy. */
function isOfTheHouse(text: string, authors: string[]): boolean {
  return (
    isHouseLine(text) ||
    isContactLine(text) ||
    isFiledLine(text) ||
    isOffer(text) ||
    presentsAuthor(text, authors)
  );
}

/** The blocks of a region, each with what can be asked about it; furniture is left out. */
export function* viewStory(map: PageMap, story: Region, clues: StoryClues): Steps<StoryView> {
  const authors = clues.authors.map((name) => comparable(name));
  const lines: Line[] = [];
  for (const block of map.blocks.slice(story.firstBlock, story.blockEnd)) {
    if (lines.length % AT_ONCE === AT_ONCE - 1) yield;
    const around = regionsAround(map, block, story.index);
    const tags = around.map(({ tag }) => tag);
    const isHeading = tags.some((tag) => HEADING_TAGS.has(tag));
    let known: boolean | undefined;
    const isProse = (): boolean =>
      (known ??= !isHeading && block.prose >= SOLID && !isOfTheHouse(block.text, authors));
    const isBesidePicture = standsBesidePicture(around);
    const isQuotedPost = tags.includes('blockquote') && isInQuotedPost(around);
    lines.push({ block, tags, isHeading, isProse, place: 'amid', isBesidePicture, isQuotedPost });
  }
  yield;
  const ends = placeLines(
    lines.filter(({ block }) => map.regions[block.region]?.furniture !== true),
  );
  const outlets = [clues.publisher?.name, clues.source?.name]
    .filter((name) => name !== undefined)
    .map((name) => comparable(name));
  const headline = comparable(clues.headline ?? '');
  return { map, story, lines, ...ends, headline, authors, outlets };
}

/** Tells the lines before the first prose and after the last from those amid the story. */
function placeLines(lines: Line[]): Pick<StoryView, 'firstProse' | 'lastProse'> {
  const isSolid = ({ isProse, isBesidePicture }: Line): boolean => !isBesidePicture && isProse();
  const first = lines.findIndex(isSolid);
  const last = lines.findLastIndex(isSolid);
  lines.forEach((line, index) => {
    if (first >= 0 && index < first) line.place = 'head';
    else if (last >= 0 && index > last) line.place = 'tail';
  });
  return { firstProse: lines[first], lastProse: lines[last] };
}
