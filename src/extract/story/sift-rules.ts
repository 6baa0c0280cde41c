import { comparable } from '../metadata/headline/same-text';
import { isCreditLine } from '../metadata/credit-line';
import { regionsAround } from './around';
import type { Block, Region } from './page-map';
import { endsSentence } from './prose';
import { beginsAway, isPhrase } from './rules/phrases';
import { isByline } from './rules/byline';
import {
  isContactLine,
  isDateLine,
  isHouseLine,
  isInfoLine,
  isTickerLine,
} from './rules/house-lines';
import { isOffer, isPlaceholder, presentsAuthor } from './rules/offers';
import type { Line, StoryView } from './story-view';

/** A rule says whether a line of the story's region is not of the story. */
export type SiftRule = {
  name: string;
  /** Holds on any page: such a line is none of the story even where hardly anything else is left. */
  isCertain?: true;
  drops: (line: Line, view: StoryView) => boolean;
};

const PICTURE_CREDIT =
  /(?:\((?:image|photo|picture|credit|foto|bild|quelle|©)[^)]{0,80}\)|(?:image|photo|picture) (?:credit|source|by|via|courtesy)|(?:via|©|by|\/)\s*getty images|getty images\W*$|(?:图片|图)\s*(?:来源|\/|：)|供图[）)]?\s*$|摄[）)]?$|撮影）?$|(?:^|\s)(?:foto|photo|bild|fotos|picture|image|quelle)\s*[:：]|^©)/i;

/** A sentence of its own, not one that a label introduces: `Read also: …`. */
const isSentence = (text: string): boolean => endsSentence(text) && !/^.{0,40}?[:：|»]/u.test(text);

const linkShareOf = (block: Block): number => block.linked / block.length;
const linkShare = ({ block }: Line): number => linkShareOf(block);
const isList = ({ element }: Region): boolean => /^[uo]l$/.test(element.localName);

/** `The council decided:`, but not `Read also:`. */
const leadsUp = (text: string): boolean =>
  /[:：]$/u.test(text) && !isPhrase(text) && !beginsAway(text);

/** Whether a line belongs to a list, not of links, that a line leads up to; or is that line. */
function isOfIntroducedList({ block }: Line, { map, story }: StoryView): boolean {
  const next = map.blocks[block.index + 1];
  const item = next && leadsUp(block.text) ? next : block;
  const list = regionsAround(map, item, story.index).findLast(isList);
  const before = list && map.blocks[list.firstBlock - 1];
  return before !== undefined && leadsUp(before.text) && linkShareOf(item) <= 0.5;
}

/** Captions are kept with their pictures, but are no text of the story. */
export const CAPTION_RULES: SiftRule[] = [
  {
    name: 'in a figure',
    drops: ({ tags }) =>
      tags.includes('figcaption') || (tags.includes('figure') && !tags.includes('blockquote')),
  },
  {
    name: 'beside a picture',
    drops: ({ block, isBesidePicture, isHeading, tags }) =>
      isBesidePicture &&
      !isHeading &&
      !tags.includes('li') &&
      block.weight < 250 &&
      !isHouseLine(block.text),
  },
];

/** Rules are free of order; each looks at one line. */
export const RULES: SiftRule[] = [
  {
    name: 'credits a picture',
    drops: ({ block }) => block.length < 250 && PICTURE_CREDIT.test(block.text),
  },
  { name: 'in an address', drops: ({ tags }) => tags.includes('address') },
  { name: 'mostly links', drops: (line) => linkShare(line) > 0.8 && line.block.weight < 400 },
  {
    name: 'a row of links',
    drops: (line) =>
      linkShare(line) > 0.5 && !endsSentence(line.block.text) && line.block.weight < 300,
  },
  { name: 'the page’s own headline', isCertain: true, drops: ({ tags }) => tags[0] === 'h1' },
  { name: 'a phrase of the site', isCertain: true, drops: ({ block }) => isPhrase(block.text) },
  {
    name: 'leads away',
    drops: (line) =>
      beginsAway(line.block.text) &&
      (linkShare(line) > 0.3 || (line.block.length < 120 && !isSentence(line.block.text))),
  },
  { name: 'credits the source', isCertain: true, drops: ({ block }) => isCreditLine(block.text) },
  { name: 'a line of the house', isCertain: true, drops: ({ block }) => isHouseLine(block.text) },
  {
    name: 'a contact at an end',
    drops: ({ block, place, isProse }) =>
      (place !== 'amid' || !isProse) && isContactLine(block.text),
  },
  {
    name: 'a date',
    isCertain: true,
    drops: ({ block, isProse }) => !isProse && !endsSentence(block.text) && isDateLine(block.text),
  },
  { name: 'a row of facts', isCertain: true, drops: ({ block }) => isInfoLine(block.text) },
  {
    name: 'a scrap before the story',
    drops: ({ block, place }) =>
      place === 'head' && (!endsSentence(block.text) || block.weight < 40),
  },
  {
    name: 'a scrap after the story',
    drops: (line, view) =>
      line.place === 'tail' &&
      !endsSentence(line.block.text) &&
      !(line.tags.includes('table') && line.block.linked === 0) &&
      !isOfIntroducedList(line, view),
  },
  {
    name: 'an offer at an end',
    drops: ({ block, place, isHeading }) => place !== 'amid' && !isHeading && isOffer(block.text),
  },
  {
    name: 'presents its author',
    drops: ({ block, place }, { authors }) =>
      place !== 'amid' && presentsAuthor(block.text, authors),
  },
  { name: 'stands for outside content', drops: ({ block }) => isPlaceholder(block.text) },
  {
    name: 'the headline once more',
    drops: ({ block }, { headline }) =>
      headline.length > 12 &&
      block.length < headline.length + 50 &&
      // A lead often says what the headline says: `央行宣布降准，这是今年首次。`
      (!endsSentence(block.text) || block.length <= headline.length + 1) &&
      comparable(block.text).includes(headline),
  },
  {
    name: 'a byline',
    drops: ({ block, isHeading }, { authors }) => !isHeading && isByline(block.text, authors),
  },
  { name: 'a line of a ticker', drops: ({ block }) => isTickerLine(block.text) },
  { name: 'bare markup', drops: ({ block }) => /^<\w+[\s>]/.test(block.text) },
  { name: 'no word', drops: ({ block }) => !/[\p{L}\p{N}]/u.test(block.text) },
];

/** The rules that hold even on a page of one sentence. */
export const CERTAIN_RULES: SiftRule[] = RULES.filter((rule) => rule.isCertain);
