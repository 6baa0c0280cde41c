import type { Evidence } from '../../../core/moment';
import { cleanLine } from '../clean-line';
import { textOf } from '../json-ld/json-value';
import { metaValue } from '../meta-tags';
import type { PageFacts } from '../page-facts';
import { headingTexts } from './heading-texts';
import { comparable } from './same-text';
import { sharedTitle, wordsOf } from './shared-title';
import { segmentsOf, withoutSiteName } from './title-segments';

/** Who says it: a heading, a piece of one, a line equal to a part of the title, metadata, or the title alone. */
export type Witness = 'heading' | 'part' | 'shown' | 'told' | 'title';

/** A text that may be the headline: how much its witness counts, and where the page shows it. */
export type HeadlineCandidate = {
  text: string;
  witness: Witness;
  weight: number;
  /** The kind of place that it stands in, where its witness does not tell. */
  from?: Evidence;
  /** Texts that the same witness would also confirm, comparable. */
  confirms: string[];
  /** Long endings of its text, comparable: `Site - Section - Headline` confirms the headline. */
  ends?: string[];
  element?: Element;
};

const WEIGHT = {
  heading: 1.5,
  piecedHeading: 1.4,
  laterHeading: 1.2,
  label: 0.7,
  part: 1,
  told: 1,
  title: 0.5,
  shown: 1.2,
  shared: 4,
  ticker: 0.7,
} as const;

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
  const { page, tags, linked } = facts;
  const title = cleanLine(page.title);
  const said = [
    ...told(textOf(linked.story?.['headline']) ?? textOf(linked.story?.['name']), 'json-ld', facts),
    ...told(metaValue(tags, SHARED), 'meta', facts),
    ...told(title, 'title', facts),
  ];
  const shown = [...headings(facts, said), ...itemprops(page), ...shownTitle(facts, title)];
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

function itemprops(page: Document): HeadlineCandidate[] {
  const element = page.querySelector('[itemprop~="headline"]:not(meta)');
  const text = cleanLine(element?.textContent);
  if (!element || !text || text.length > 500 || element.closest('h1')) return [];
  return [{ text, element, witness: 'shown', weight: WEIGHT.told, confirms: [] }];
}

/** So much longer or shorter a text may be than its comparable form: `…` is three dots there. */
const STRETCH = 8;

/** The lengths that a line may have to be one of the texts: asked of every line, before its form is made. */
function lengthsNear(keys: string[]): Set<number> {
  const steps = Array.from({ length: 2 * STRETCH + 1 }, (_, step) => step - STRETCH);
  return new Set(keys.flatMap((key) => steps.map((step) => key.length + step)));
}

/** Beginnings and ends of the page's title that also stand on the page as a line of their own. */
function shownTitle(facts: PageFacts, title: string | undefined): HeadlineCandidate[] {
  if (!title) return [];
  const { heads, tails } = segmentsOf(title);
  const wanted = new Map<string, number>();
  for (const text of [title, ...heads, ...tails]) {
    const key = comparable(text);
    if (!wanted.has(key) && !facts.siteNames.has(key)) wanted.set(key, wanted.size);
  }
  const lengths = lengthsNear([...wanted.keys()]);
  let best: { order: number; text: string; element: Element } | undefined;
  for (const { text, parts } of facts.lines) {
    if (!lengths.has(text.length) || text.length <= 4 || text.length >= 500) continue;
    const order = wanted.get(comparable(text));
    const element = parts[0]?.element;
    if (order === undefined || !element || element.closest('nav')) continue;
    if (!best || order < best.order) best = { order, text, element };
  }
  if (!best) return [];
  const { text, element } = best;
  return [{ text, element, witness: 'shown', weight: WEIGHT.shown, confirms: [] }];
}
