import { bylineElements } from './authors/byline-elements';
import { chineseNames, splitChinese } from './authors/chinese-names';
import { linkedAuthors } from './authors/linked-authors';
import { splitNames } from './authors/split-names';
import { cleanLine } from './clean-line';
import { comparable } from './headline/same-text';
import { siteNames } from './headline/site-names';
import { metaValues } from './meta-tags';
import type { Surroundings } from './near-headline';
import type { PageFacts } from './page-facts';

/** Who wrote the story, and the printed line that says so. */
export type Authors = { authors: string[]; byline?: string };

const NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'cxenseparse:author',
  'authors',
  'creator',
];
const BY =
  /^(?:by|von|par|por|di|door|av|af|text|texte|autor|author|автор|geschrieben von|written by|ein \p{L}+ von)\b[\s:]{1,3}\p{Lu}/iu;
const MOST = 500;
const LONGEST_BYLINE = 300;

/** Weighs what names the authors: linked data, meta, microdata, then the printed line. */
export function chooseAuthors(facts: PageFacts, around: Surroundings): Authors {
  const printed = printedLine(facts, around);
  const names = facts.rule.chinese ? chineseAuthors(facts, around) : westernAuthors(facts, printed);
  const authors = [...new Set(names)].slice(0, MOST);
  return { authors, ...(printed && authors.length > 0 && { byline: printed }) };
}

function westernAuthors(facts: PageFacts, printed: string | undefined): string[] {
  const { story, page } = facts.linked;
  const elements = bylineElements(facts);
  const names = siteNames(facts);
  const witnesses: (() => string[])[] = [
    () => linkedAuthors(story, facts.nodes),
    () => metaValues(facts.tags, NAMES).flatMap(splitNames),
    () => linkedAuthors(page, facts.nodes),
    () => elements.named.flatMap(splitNames),
    () => elements.marked.slice(0, 1).flatMap(splitNames),
    () => (printed ? splitNames(printed) : []),
  ];
  let outlets: string[] = [];
  for (const ask of witnesses) {
    const found = ask();
    const people = found.filter((name) => !names.has(comparable(name)));
    if (people.length > 0) return people;
    if (outlets.length === 0) outlets = found;
  }
  return outlets;
}

function chineseAuthors(facts: PageFacts, around: Surroundings): string[] {
  const names = siteNames(facts);
  for (const { text } of [...around.after, ...around.before]) {
    if (text.length > 200) continue;
    const found = chineseNames(text).filter((name) => !names.has(comparable(name)));
    if (found.length > 0) return found;
  }
  const told = [
    ...linkedAuthors(facts.linked.story, facts.nodes),
    ...metaValues(facts.tags, ['author']).flatMap(splitChinese),
  ];
  return told.filter((name) => !names.has(comparable(name)));
}

/** The line near the headline that begins as bylines do. */
function printedLine(facts: PageFacts, around: Surroundings): string | undefined {
  for (const { text } of [...around.after.slice(0, 15), ...around.before.slice(0, 3)]) {
    if (text.length > LONGEST_BYLINE) continue;
    if (BY.test(text) || (facts.rule.chinese && chineseNames(text).length > 0))
      return cleanLine(text);
  }
  return undefined;
}
