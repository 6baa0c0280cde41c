import { comparable } from '../metadata/headline/same-text';
import { isCreditLine } from '../metadata/credit-line';
import { endsSentence } from './prose';
import { closesStory, opensStory } from './edge-lines';
import { beginsAway, isPhrase } from './rules/phrases';
import { isFiledLine } from './rules/filed-lines';
import { isByline } from './rules/byline';
import {
  isContactLine,
  isDateLine,
  isCertainlyHouse,
  isHouseLine,
  isInfoLine,
  isTickerLine,
} from './rules/house-lines';
import { isOffer, isPlaceholder, presentsAuthor } from './rules/offers';
import { PICTURE_CREDIT } from './caption-rules';
import { isInDataTable } from './data-table';
import type { SiftRule } from './sift-rule';
import type { Line } from './story-view';

/** A sentence of its own, not one that a label introduces: `Read also: …`. */
const isSentence = (text: string): boolean => endsSentence(text) && !/^.{0,40}?[:：|»]/u.test(text);

const EDGES = /^[\s（(【[—–-]+|[\s）)】\]。.]+$/g;

const linkShare = ({ block }: Line): number => block.linked / block.length;

/** Rules are free of order; each looks at one line. */
export const RULES: SiftRule[] = [
  {
    name: 'credits a picture',
    drops: ({ block }) => block.length < 250 && PICTURE_CREDIT.test(block.text),
  },
  { name: 'in an address', drops: ({ tags }) => tags.includes('address') },
  {
    name: 'mostly links',
    drops: (line, view) =>
      linkShare(line) > 0.8 && line.block.weight < 400 && !isInDataTable(line, view),
  },
  {
    name: 'a row of links',
    drops: (line, view) =>
      linkShare(line) > 0.5 &&
      !endsSentence(line.block.text) &&
      line.block.weight < 300 &&
      !isInDataTable(line, view),
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
  {
    name: 'a line of the house',
    isCertain: true,
    // Amid a story a sentence may begin so too: `校对：这门手艺快要失传了。`
    drops: ({ block, place }) =>
      isHouseLine(block.text) &&
      (place !== 'amid' || !endsSentence(block.text) || isCertainlyHouse(block.text)),
  },
  {
    name: 'a contact at an end',
    drops: ({ block, place, isProse, isQuotedPost }) =>
      !isQuotedPost && isContactLine(block.text) && (place !== 'amid' || !isProse()),
  },
  {
    name: 'a date',
    isCertain: true,
    drops: ({ block, isProse, isQuotedPost }) =>
      !isQuotedPost && !endsSentence(block.text) && isDateLine(block.text) && !isProse(),
  },
  { name: 'a row of facts', isCertain: true, drops: ({ block }) => isInfoLine(block.text) },
  { name: 'where it is filed', drops: ({ block }) => isFiledLine(block.text) },
  {
    name: 'a scrap before the story',
    drops: (line, view) =>
      line.place === 'head' &&
      (!endsSentence(line.block.text) || line.block.weight < 40) &&
      !opensStory(line, view),
  },
  {
    name: 'a scrap after the story',
    drops: (line, view) =>
      line.place === 'tail' && !endsSentence(line.block.text) && !closesStory(line, view),
  },
  {
    name: 'the outlet’s name alone',
    drops: ({ block }, { outlets }) =>
      block.length < 60 && outlets.includes(comparable(block.text.replace(EDGES, ''))),
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
    drops: ({ block, isHeading, isQuotedPost }, { authors }) =>
      !isHeading && !isQuotedPost && isByline(block.text, authors),
  },
  { name: 'a line of a ticker', drops: ({ block }) => isTickerLine(block.text) },
  { name: 'bare markup', drops: ({ block }) => /^<\w+[\s>]/.test(block.text) },
  { name: 'no word', drops: ({ block }) => !/[\p{L}\p{N}]/u.test(block.text) },
];

/** The rules that hold even on a page of one sentence. */
export const CERTAIN_RULES: SiftRule[] = RULES.filter((rule) => rule.isCertain);
