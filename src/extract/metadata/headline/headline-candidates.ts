import { cleanLine } from '../clean-line';
import { textOf } from '../json-ld/json-value';
import { metaValue } from '../meta-tags';
import type { PageFacts } from '../page-facts';
import { headingTexts } from './heading-texts';
import { WEIGHT, type HeadlineCandidate } from './candidate';
import { comparable } from './same-text';
import { sharedTitle, wordsOf } from './shared-title';
import { flashHeadline, shownTitle } from './shown-lines';
import { segmentsOf, withoutSiteName } from './title-segments';

const SHARED = [
  'og:title',
  'twitter:title',
  'title',
  'dc.title',
  'dcterms.title',
  'articletitle',
  'headline',
] as const;

/** All texts of a page that may be its headline, the most visible first. */
export function headlineCandidates(facts: PageFacts): HeadlineCandidate[] {
  const { tags, linked } = facts;
  const title = cleanLine(facts.title);
  const said = [
    ...told(textOf(linked.story?.['headline']) ?? textOf(linked.story?.['name']), 'json-ld', facts),
    ...told(metaValue(tags, SHARED), 'meta', facts),
    ...told(title, 'title', facts),
  ];
  const headed = [...headings(facts, said), ...itemprops(facts.marked)];
  const shown = [
    ...headed,
    ...shownTitle(facts, title),
    ...(headed.length > 0 ? [] : flashHeadline(facts)),
  ];
  return [...shown, ...said, ...shared(facts, shown)];
}

function shared(facts: PageFacts, shown: HeadlineCandidate[]): HeadlineCandidate[] {
  const heading = shown.find(({ weight }) => weight >= WEIGHT.laterHeading)?.text;
  const text = sharedTitle(facts, heading);
  return text ? [{ text, witness: 'told', weight: WEIGHT.shared, confirms: [] }] : [];
}

function told(
  text: string | undefined,
  from: 'json-ld' | 'meta' | 'title',
  facts: PageFacts,
): HeadlineCandidate[] {
  if (!text) return [];
  const witness = from === 'title' ? 'title' : 'told';
  const { heads, tails } = segmentsOf(text);
  const confirms = heads.map(comparable);
  const ends = tails.map(comparable).filter((tail) => tail.length > 16);
  return [
    {
      text: withoutSiteName(text, facts.siteNames),
      witness,
      from,
      weight: WEIGHT[witness],
      confirms,
      ends,
    },
  ];
}

function headings(facts: PageFacts, said: HeadlineCandidate[]): HeadlineCandidate[] {
  const words = new Set(said.flatMap(({ text }) => wordsOf(text)));
  const all = headingTexts(facts.page).filter(({ text }) => !facts.siteNames.has(comparable(text)));
  const first = all[0]?.element;
  return all.map(({ text, element, whole }) => {
    const own = wordsOf(text);
    const isLabel = own.length < 5 && !own.some((word) => words.has(word));
    const full = element === first ? WEIGHT.heading : WEIGHT.laterHeading;
    const pieced = whole && all.some((one) => one.element === element && !one.whole);
    const weight = pieced ? Math.min(full, WEIGHT.piecedHeading) : whole ? full : WEIGHT.part;
    const counted = isLabel && words.size > 0 ? WEIGHT.label : weight;
    const isTicker = text.includes(' +++ ');
    return {
      text,
      element,
      weight: isTicker ? WEIGHT.ticker : counted,
      witness: whole ? 'heading' : 'part',
      confirms: [],
    };
  });
}

function itemprops(marked: Element[]): HeadlineCandidate[] {
  const element = marked.find((one) => one.matches('[itemprop~="headline"]:not(meta)'));
  const text = cleanLine(element?.textContent);
  if (!element || !text || text.length > 500 || element.closest('h1')) return [];
  return [{ text, element, witness: 'shown', weight: WEIGHT.told, confirms: [] }];
}
