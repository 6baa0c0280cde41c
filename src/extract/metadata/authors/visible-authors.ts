import { cleanLine } from '../clean-line';
import type { Surroundings } from '../near-headline';
import type { PageFacts } from '../page-facts';
import type { TextLine } from '../../page/text-lines';
import { PREFIX, STRONG_PREFIX } from './author-words';
import { printedNames } from './split-names';

const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|es|in|i)?|auteurs?|redakt\w{1,12}|people|person(?:en|as)?|profile?s?|journalist(?:en|s)?|staff|contributors?|by|columnists?|reporters?|correspondents?|writers?)\/[^/]/i;
const MARKED =
  '[class*="author" i], [class*="autor" i], [class*="auteur" i], [class*="byline" i], [class*="writer" i], [class*="verfasser" i], [data-testid*="author" i], [data-testid*="byline" i]';
/** Where names are other people's: of comments, of teasers, of pictures. */
export const ELSEWHERE =
  'aside, nav, footer, figure, [class*="comment" i], [class*="related" i], [id*="comment" i]';
const LONGEST = 200;
const NEAR = { after: 25, before: 8 } as const;

/** The lines around the headline that are short enough for a byline. */
function nearLines(around: Surroundings): TextLine[] {
  const near = [...around.after.slice(0, NEAR.after), ...around.before.slice(0, NEAR.before)];
  return near.filter(({ text }) => text.length <= LONGEST);
}

/** Names near the headline that link to a page about the author. */
export function linkedNames(around: Surroundings): string[] {
  for (const line of nearLines(around)) {
    const names = line.parts.flatMap(({ text, element }) => {
      const link = element.closest('a[href]');
      const isAuthor = link && AUTHOR_PATH.test((link.getAttribute('href') ?? '').slice(0, 500));
      return isAuthor && !link.closest(ELSEWHERE) ? printedNames(`by ${text.trim()}`) : [];
    });
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** Names in the pieces of lines near the headline whose markup is called author or byline. */
export function classedNames(around: Surroundings): string[] {
  for (const line of nearLines(around)) {
    const marked = line.parts.filter(
      ({ element }) => element.closest(MARKED) && !element.closest(ELSEWHERE),
    );
    const text = cleanLine(apart(marked.map((part) => part.text)));
    const names = text ? printedNames(text) : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** Joins pieces so that those without a space between them stay apart: `Ann Lee|May 3`. */
function apart(texts: string[]): string {
  let line = '';
  for (const text of texts) {
    line += /\S$/.test(line) && /^[\p{L}\p{N}]/u.test(text) ? `|${text}` : text;
  }
  return line;
}

/** The printed byline: a line near the headline, or a part of one, that begins as bylines do. */
export function printedByline(facts: PageFacts, around: Surroundings): string | undefined {
  for (const { text } of nearLines(around)) {
    const byline = text.split(/\s[|·•]\s/).find((part) => isByline(part));
    if (byline) return cleanLine(byline);
  }
  const labelled = facts.lines.find(
    ({ text, parts }) =>
      text.length <= 100 &&
      saysAuthor(text) &&
      printedNames(text).length > 0 &&
      !parts[0]?.element.closest(ELSEWHERE),
  );
  return labelled && cleanLine(labelled.text);
}

function isByline(text: string): boolean {
  const prefix = PREFIX.at(text.slice(0, 100));
  if (prefix === '' || !/^\p{Lu}|^\p{Lo}/u.test(text.slice(prefix.length))) return false;
  return printedNames(text).length > 0;
}

/** Whether a line begins as only bylines do, with letters behind it. */
function saysAuthor(text: string): boolean {
  const prefix = STRONG_PREFIX.at(text);
  return prefix !== '' && /^.{0,2}\p{L}/u.test(text.slice(prefix.length));
}
