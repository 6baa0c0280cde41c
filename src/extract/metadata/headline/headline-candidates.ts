import { cleanLine } from '../clean-line';
import { textOf } from '../json-ld/json-value';
import { metaValue } from '../meta-tags';
import type { PageFacts } from '../page-facts';
import { headingTexts } from './heading-texts';
import { comparable } from './same-text';
import { segmentsOf, withoutSiteName } from './title-segments';

/** A text that may be the headline: how much its witness counts, and where the page shows it. */
export type HeadlineCandidate = {
  text: string;
  weight: number;
  /** Texts that the same witness would also confirm, comparable. */
  confirms: string[];
  element?: Element;
};

const WEIGHT = {
  heading: 1.5,
  laterHeading: 1.2,
  part: 1,
  linked: 1,
  shared: 1,
  title: 0.6,
  shown: 1.2,
  itemprop: 1,
} as const;

/** All texts of a page that may be its headline, the most visible first. */
export function headlineCandidates(
  facts: PageFacts,
  names: ReadonlySet<string>,
): HeadlineCandidate[] {
  const { page, tags, linked } = facts;
  const said = (text: string | undefined, weight: number): HeadlineCandidate[] =>
    text
      ? [
          {
            text: withoutSiteName(text, names),
            weight,
            confirms: segmentsOf(text).heads.map(comparable),
          },
        ]
      : [];
  const title = cleanLine(page.title);
  return [
    ...headings(facts, names),
    ...itemprops(page),
    ...shownTitle(facts, title),
    ...said(textOf(linked.story?.['headline']) ?? textOf(linked.story?.['name']), WEIGHT.linked),
    ...said(
      metaValue(tags, [
        'og:title',
        'twitter:title',
        'title',
        'dc.title',
        'dcterms.title',
        'articletitle',
        'headline',
      ]),
      WEIGHT.shared,
    ),
    ...said(title, WEIGHT.title),
  ];
}

function headings(facts: PageFacts, names: ReadonlySet<string>): HeadlineCandidate[] {
  const all = headingTexts(facts.page).filter((one) => !names.has(comparable(one.text)));
  const first = all[0]?.element;
  return all.map(({ text, element, whole }) => {
    const weight = element === first ? WEIGHT.heading : WEIGHT.laterHeading;
    return { text, element, weight: whole ? weight : WEIGHT.part, confirms: [] };
  });
}

function itemprops(page: Document): HeadlineCandidate[] {
  const element = page.querySelector('[itemprop~="headline"]:not(meta)');
  const text = cleanLine(element?.textContent);
  return element && text && text.length < 500
    ? [{ text, element, weight: WEIGHT.itemprop, confirms: [] }]
    : [];
}

/** Beginnings (and ends) of the page's title that also stand on the page as a line of their own. */
function shownTitle(facts: PageFacts, title: string | undefined): HeadlineCandidate[] {
  if (!title) return [];
  const { heads, tails } = segmentsOf(title);
  const wanted = new Map(
    [title, ...heads, ...tails].map((text, order) => [comparable(text), order]),
  );
  let best: { order: number; text: string; element: Element } | undefined;
  for (const { text, parts } of facts.lines) {
    const order = text.length > 4 && text.length < 500 ? wanted.get(comparable(text)) : undefined;
    const element = parts[0]?.element;
    if (order === undefined || !element || element.closest('nav')) continue;
    if (!best || order < best.order) best = { order, text, element };
  }
  return best
    ? [{ text: best.text, element: best.element, weight: WEIGHT.shown, confirms: [] }]
    : [];
}
