import { explainAuthors } from './authors/explain-authors';
import { chineseByline, splitChinese } from './authors/chinese-names';
import { linkedAuthors, type LinkedAuthors } from './authors/linked-authors';
import { printedNames, splitNames } from './authors/split-names';
import { markedUpAuthors } from './authors/marked-up-authors';
import { siteSays } from './authors/site-says';
import { classedNames, linkedNames, printedByline } from './authors/visible-authors';
import { cleanLine } from './clean-line';
import type { MetaTags } from './meta-tags';
import { labelledPairs, metaValues } from './meta-tags';
import type { Surroundings } from './near-headline';
import type { PageFacts } from './page-facts';
import type { Said, Weighed } from './reading';

/** Who wrote the story, and the printed line that says so. */
export type Authors = { authors: string[]; byline?: string; weighed?: Weighed<string[]> };

const NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'cxenseparse:author',
  'authors',
  'creator',
  'twitter:misc:written by',
  'parsely-author',
] as const;
const WRITTEN =
  /^(?:written by|geschrieben von|verfasst von|écrit par|escrito por|scritto da|auteur|autor|author)/i;
const MOST = 500;
const LONGEST_BYLINE = 300;

/** Weighs what names the authors: linked data, meta, microdata, then the printed line. */
export function chooseAuthors(facts: PageFacts, around: Surroundings): Authors {
  return facts.rule.chinese ? chineseAuthors(facts, around) : westernAuthors(facts, around);
}

function westernAuthors(facts: PageFacts, around: Surroundings): Authors {
  const byline = printedByline(facts, around);
  const linked = linkedAuthors(facts.linked.story, facts.nodes);
  const isPerson = (name: string): boolean => !siteSays(facts, name);
  const inMeta = metaAuthors(facts.tags, isPerson);
  const witnesses: Witness[] = [
    { from: 'json-ld', ask: () => linked.people },
    { from: 'meta', ask: () => inMeta },
    { from: 'json-ld', ask: () => linkedAuthors(facts.linked.page, facts.nodes).people },
    { from: 'microdata', ask: () => markedUpAuthors(facts.marked) },
    { from: 'visible', where: 'a', ask: () => linkedNames(around) },
    { from: 'visible', where: '.author', ask: () => classedNames(around) },
    { from: 'visible', where: '.byline', ask: () => (byline ? printedNames(byline) : []) },
  ];
  const heard = firstOf(witnesses, isPerson);
  const people = heard?.value ?? [];
  const authors = (
    people.length > 0
      ? [...people, ...withPeople(linked, people, isPerson)]
      : outlets(linked, facts.tags)
  ).slice(0, MOST);
  const reading = explainAuthors(authors, heard, [
    { from: 'meta', value: inMeta },
    { from: 'visible', where: '.byline', value: byline ? printedNames(byline) : [] },
  ]);
  return {
    authors: [...new Set(authors)],
    ...(byline && { byline }),
    ...(reading && { weighed: reading }),
  };
}

/** Somebody to ask for names, and where their answer stands. */
type Witness = Pick<Said<string[]>, 'from' | 'where'> & { ask: () => string[] };

function firstOf(
  witnesses: Witness[],
  isPerson: (name: string) => boolean,
): Said<string[]> | undefined {
  for (const { ask, ...place } of witnesses) {
    const value = ask().filter(isPerson);
    if (value.length > 0) return { ...place, value };
  }
  return undefined;
}

/** Agencies that linked data names together with the people. */
function withPeople(
  linked: LinkedAuthors,
  people: string[],
  isPerson: (name: string) => boolean,
): string[] {
  return linked.people.some((name) => people.includes(name)) ? linked.outlets.filter(isPerson) : [];
}

/** Where no person is named: the agency or the newsroom that linked data or meta names. */
function outlets(linked: LinkedAuthors, tags: MetaTags): string[] {
  const named = [...linked.people, ...linked.outlets];
  return named.length > 0 ? named : metaAuthors(tags, () => true);
}

function metaAuthors(tags: MetaTags, isPerson: (name: string) => boolean): string[] {
  const values = [...NAMES.map((name) => metaValues(tags, [name])), labelledPairs(tags, WRITTEN)];
  for (const texts of values) {
    const names = texts.slice(0, 100).flatMap(splitNames).filter(isPerson);
    if (names.length > 0) return names;
  }
  return [];
}

function chineseAuthors(facts: PageFacts, around: Surroundings): Authors {
  const isPerson = (name: string): boolean => !siteSays(facts, name);
  const { people } = linkedAuthors(facts.linked.story, facts.nodes);
  const told: Said<string[]>[] = [
    { from: 'json-ld', value: people.filter(isPerson) },
    {
      from: 'meta',
      value: metaValues(facts.tags, ['author']).flatMap(splitChinese).filter(isPerson),
    },
  ];
  for (const { text } of [...around.after, ...around.before]) {
    if (text.length > LONGEST_BYLINE) continue;
    const found = chineseByline(text);
    const names = found?.names.filter(isPerson) ?? [];
    if (names.length === 0) continue;
    const byline = cleanLine(found?.printed, LONGEST_BYLINE);
    const authors = names.slice(0, MOST);
    const reading = explainAuthors(authors, { from: 'visible', value: names }, told);
    return { authors, ...(byline && { byline }), ...(reading && { weighed: reading }) };
  }
  const heard = told.find(({ value }) => value.length > 0);
  const authors = [...new Set(heard?.value)].slice(0, MOST);
  const reading = explainAuthors(authors, heard, told);
  return { authors, ...(reading && { weighed: reading }) };
}
