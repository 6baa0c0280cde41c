import { message, type MessageKey } from '../../platform/i18n';

/** The extractor's steps (the names of its rules) in the reader's words; several steps may share them. */
const STEPS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['a byline', 'stepAuthors'],
  ['a contact at an end', 'stepContacts'],
  ['a date', 'stepFacts'],
  ['a heading of nothing', 'stepBareHeadings'],
  ['a line of a ticker', 'stepTicker'],
  ['a line of the house', 'stepHouse'],
  ['a phrase of the site', 'stepPhrases'],
  ['a row of facts', 'stepFacts'],
  ['a row of links', 'stepLinks'],
  ['a scrap after the story', 'stepScraps'],
  ['a scrap before the story', 'stepScraps'],
  ['an offer at an end', 'stepOffers'],
  ['bare markup', 'stepMarkup'],
  ['before the standfirst', 'stepScraps'],
  ['captions', 'stepCaptions'],
  ['credits a picture', 'stepPictureCredits'],
  ['credits the source', 'stepSourceCredit'],
  ['furniture', 'stepFurniture'],
  ['in an address', 'stepContacts'],
  ['leads away', 'stepLinks'],
  ['mostly links', 'stepLinks'],
  ['no word', 'stepMarkup'],
  ['presents its author', 'stepAuthors'],
  ['stands for outside content', 'stepPlaceholders'],
  ['the headline once more', 'stepHeadline'],
  ['the outlet’s name alone', 'stepFacts'],
  ['the page’s own headline', 'stepHeadline'],
  ['where it is filed', 'stepFacts'],
]);

/** Whether a step has words of its own. */
export function isKnownStep(step: string): boolean {
  return STEPS.has(step);
}

/** What a step left out, in words; a step of another version has those for what is left. */
export function stepWords(step: string): string {
  return message(STEPS.get(step) ?? 'stepOther');
}
