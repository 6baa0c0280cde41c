import type { ExtractRequest, Moment, Source } from '../../core/capture';
import { splitChinese } from '../metadata/authors/chinese-names';
import { splitNames } from '../metadata/authors/split-names';
import { cleanLine } from '../metadata/clean-line';
import { cleanOutlet, creditedName } from '../metadata/credit-line';
import type { Metadata } from '../metadata/metadata';
import { readDate } from '../metadata/moments/read-date';
import { toMoment } from '../metadata/moments/to-moment';
import { isSameDay } from '../metadata/published/reconcile';
import type { Ruled } from './find-by-rule';
import { readingsByRule } from './readings-by-rule';

const HEADLINE_LIMIT = 300;

function textOf(element: Element | undefined): string | undefined {
  return cleanLine(element?.textContent?.slice(0, 4_000));
}

/** The moment that an element carries or shows, unless the page tells the same day more exactly. */
function publishedBy(
  element: Element | undefined,
  { publishedAt, chinese }: Metadata,
  { zone, now }: ExtractRequest,
): Moment | undefined {
  const carried = element?.getAttribute('datetime') ?? element?.getAttribute('content');
  const reading = readDate(carried ?? textOf(element) ?? '');
  const moment = reading && toMoment(reading, 'visible', { chinese, zone, now });
  if (moment === undefined) return undefined;
  const isFiner = moment.precision === 'day' || publishedAt?.precision === 'second';
  return publishedAt !== undefined && isFiner && isSameDay(moment, publishedAt)
    ? publishedAt
    : moment;
}

function sourceBy(element: Element | undefined, known: Source | undefined): Source | undefined {
  const text = textOf(element) ?? '';
  const name = (creditedName(text) ?? cleanOutlet(text)) || undefined;
  if (name === undefined || name === known?.name) return undefined;
  return { name, ...(known?.line !== undefined && { line: known.line }) };
}

/** The page's facts, with those that the rule found in the place of those that were weighed. */
export function withRuledFacts(
  metadata: Metadata,
  ruled: Ruled,
  request: ExtractRequest,
): Metadata {
  const headline = textOf(ruled.headline);
  const publishedAt = publishedBy(ruled.published, metadata, request);
  const source = sourceBy(ruled.source, metadata.source);
  const split = metadata.chinese ? splitChinese : splitNames;
  const authors = ruled.authors.flatMap((element) => split(textOf(element) ?? ''));
  const facts: Metadata = {
    ...metadata,
    ...(headline !== undefined &&
      headline.length <= HEADLINE_LIMIT &&
      ruled.headline && { headline, headlineElement: ruled.headline }),
    ...(publishedAt && { publishedAt }),
    ...(source && { source }),
    ...(authors.length > 0 && { authors: [...new Set(authors)] }),
  };
  return { ...facts, readings: readingsByRule(facts, ruled) };
}
