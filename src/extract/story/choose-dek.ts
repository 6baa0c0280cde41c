import { comparable } from '../metadata/headline/same-text';
import type { Block, PageMap, Region } from './page-map';
import { regionsAround, standsBesidePicture } from './around';
import { isDekLabel, isLabelledDek } from './dek-text';
import { endsSentence } from './prose';
import { isContactLine, isDateLine, isHouseLine } from './rules/house-lines';

/** What tells where the standfirst may stand and what it may say. */
export type DekClues = {
  /** Captions of pictures, which are none. */
  captions: ReadonlySet<Block>;
  headlineElement?: Element | undefined;
  headline?: string | undefined;
  /** Texts that the page's metadata gives for it, most trusted first. */
  candidates: string[];
};

const DEK_NAME =
  /(?:^|[\s_-])(?:dek|deck|standfirst|stand-first|lead|lede|leadin|lead-?text|intro|introduction|introtext|sub-?title|sub-?headline|sub-?heading|subhead|sub-?titulo|summary|excerpt|abstract|description|desc|vorspann|anleser|teaser-?text|teaser|chapo|chapeau|bajada|sommario|occhiello|entradilla|ingress|manchet|spot|perex|zusammenfassung|sapo|daodu|zhaiyao|kurzfassung)(?=$|[\s_\d-])/i;

/** So many blocks after the headline a standfirst can still stand. */
const REACH = 25;
const SHORTEST = 35;
const LONGEST = 1500;

/** The block that shows the headline, `undefined` where none does. */
function headlineBlock(map: PageMap, { headlineElement, headline }: DekClues): Block | undefined {
  if (headlineElement !== undefined) {
    const shown = map.blocks.findLast(({ nodes }) => headlineElement.contains(nodes[0] ?? null));
    if (shown !== undefined) return shown;
  }
  const wanted = headline === undefined ? '' : comparable(headline);
  return wanted === '' ? undefined : map.blocks.find(({ text }) => comparable(text) === wanted);
}

/** Whether two texts are the same but for an end that was cut off. */
function agrees(text: string, candidate: string): boolean {
  const [a, b] = [comparable(text), comparable(candidate).replace(/[\s.…]+$/, '')];
  if (a === b || a.replace(/[\s.…]+$/, '') === b) return true;
  if (b.length < 40 || a.length < 40) return false;
  return (
    (a.startsWith(b) && a.length < 2.2 * b.length) || (b.startsWith(a) && b.length < 2.2 * a.length)
  );
}

/** Whether the block's element, or one of the few around it, has a name that means standfirst. */
function isNamedDek(block: Block, map: PageMap): boolean {
  let region = map.regions[block.region];
  for (let up = 0; up < 3 && region !== undefined; up += 1) {
    const name = `${region.className} ${region.element.getAttribute('itemprop') ?? ''}`;
    if (region.blockEnd - region.firstBlock > 4) return false;
    if (DEK_NAME.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'))) return true;
    region = map.regions[region.parent];
  }
  return false;
}

function isPossible(block: Block, map: PageMap, { captions }: DekClues): boolean {
  if (captions.has(block) || map.regions[block.region]?.tag === 'h1') return false;
  if (standsBesidePicture(regionsAround(map, block, 0))) return false;
  if (block.weight < SHORTEST || block.length > LONGEST) return false;
  if (block.linked / block.length > 0.4) return false;
  return !isDateLine(block.text) && !isHouseLine(block.text) && !isContactLine(block.text);
}

/** Tag and class of the element that a block stands in. */
function looksOf(map: PageMap, block: Block): string {
  const region = map.regions[block.region];
  return `${region?.tag} ${region?.className ?? ''}`;
}

/** Whether the page itself says that a block sums the story up: by a label in it, or right before it. */
function isLabelled(block: Block, map: PageMap): boolean {
  const before = map.blocks[block.index - 1];
  return isLabelledDek(block.text) || (before !== undefined && isDekLabel(before.text));
}

/**
 * Whether the story's own first block is its standfirst: labelled so, or named so or known and
 * unlike the second.
 */
function opensAsDek(
  map: PageMap,
  first: Block,
  second: Block | undefined,
  clues: DekClues,
): boolean {
  if (second === undefined || !isPossible(first, map, clues)) return false;
  if (isLabelled(first, map)) return true;
  if (looksOf(map, first) === looksOf(map, second)) return false;
  const isKnown = clues.candidates.some((one) => agrees(first.text, one));
  return isKnown || DEK_NAME.test(looksOf(map, first));
}

/**
 * The block that is the story's standfirst: it stands between the headline and the story (or at the
 * story's very start), and is what the metadata says, or is named or labelled so, or follows the
 * headline at once as a sentence of its own outside of the story's region.
 * @param text the blocks of the story's text.
 */
export function chooseDek(
  map: PageMap,
  story: Region,
  [first, second]: Block[],
  clues: DekClues,
): Block | undefined {
  if (first === undefined) return undefined;
  if (opensAsDek(map, first, second, clues)) return first;
  const headline = headlineBlock(map, clues);
  const from = headline === undefined || headline.index > first.index ? -1 : headline.index;
  const start = Math.max(from + 1, first.index - REACH, from < 0 ? story.firstBlock : 0);
  const between = map.blocks
    .slice(start, first.index)
    .filter((block) => isPossible(block, map, clues));
  const known = between.find(({ text }) => clues.candidates.some((one) => agrees(text, one)));
  if (known !== undefined) return known;
  const named = between.find((block) => isLabelled(block, map) || isNamedDek(block, map));
  if (named !== undefined || from < 0) return named;
  // Of the story's own region only what a label or a name tells apart: the rest was left out of it.
  return between.find(
    (block) =>
      block.index < story.firstBlock &&
      block.index - from <= 3 &&
      map.regions[block.region]?.furniture !== true &&
      (endsSentence(block.text) || map.regions[block.region]?.tag === 'h2'),
  );
}
