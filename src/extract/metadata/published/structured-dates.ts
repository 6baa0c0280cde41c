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
    ...made('microdata', itemprops(facts.marked, property)),
    ...made('json-ld', [textOf(page?.[property])]),
  ];
}

function itemprops(marked: Element[], property: DateProperty): (string | undefined)[] {
  const selector = `[itemprop~="${property}"], [property~="schema:${property}"]`;
  return marked
    .filter((element) => element.matches(selector))
    .slice(0, 3)
    .map(
      (element) =>
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        element.textContent?.slice(0, 200) ??
        undefined,
    );
}
