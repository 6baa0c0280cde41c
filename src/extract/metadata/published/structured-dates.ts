import type { Moment } from '../../../core/capture';
import { textOf } from '../json-ld/json-value';
import { readDate } from '../moments/read-date';
import { toMoment } from '../moments/to-moment';
import { metaValues } from '../meta-tags';
import type { PageFacts } from '../page-facts';

/** Which of the two dates is asked for, as linked data and microdata call it. */
export type DateProperty = 'datePublished' | 'dateModified';

/** Dates that the page's markup gives under `property` or a meta name of the table, most trusted first. */
export function structuredDates(
  facts: PageFacts,
  property: DateProperty,
  names: readonly string[],
): Moment[] {
  const { story, page } = facts.linked;
  const made = (from: Moment['from'], texts: (string | undefined)[]): Moment[] =>
    texts.flatMap((text) => {
      const reading = text === undefined ? undefined : readDate(text);
      const moment = reading && toMoment(reading, from, facts.rule);
      return moment ? [moment] : [];
    });
  return [
    ...made('json-ld', [textOf(story?.[property])]),
    ...made('meta', metaValues(facts.tags, names)),
    ...made('microdata', itemprops(facts.page, property)),
    ...made('json-ld', [textOf(page?.[property])]),
  ];
}

function itemprops(page: Element, property: DateProperty): (string | undefined)[] {
  return [...page.querySelectorAll(`[itemprop~="${property}"], [property~="schema:${property}"]`)]
    .slice(0, 3)
    .map(
      (element) =>
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        element.textContent?.slice(0, 200) ??
        undefined,
    );
}
