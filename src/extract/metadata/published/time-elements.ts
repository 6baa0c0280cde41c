import type { Moment } from '../../../core/capture';
import { readDate } from '../moments/read-date';
import { toMoment } from '../moments/to-moment';
import type { Surroundings } from '../near-headline';
import type { PageFacts } from '../page-facts';

const UPDATE = /updat|modif|aktualis|geändert|actualiz|mis à jour|aggiorn|zaktual|更新|修改/i;
const OTHER_STORIES = 'aside, nav, footer, [class*="related" i], [class*="comment" i]';

/** Moments of `<time datetime>`: the ones near the headline first. */
export function timeElements(
  facts: PageFacts,
  around: Surroundings,
): { published: Moment[]; updated: Moment[] } {
  const near = [...around.after, ...around.before].flatMap((line) =>
    line.parts.flatMap(({ element }) => element.closest('time[datetime]') ?? []),
  );
  const all = [...facts.page.querySelectorAll('time[datetime]')].slice(0, 20);
  const found: { published: Moment[]; updated: Moment[] } = { published: [], updated: [] };
  for (const element of new Set([...near, ...all.filter((one) => !one.closest(OTHER_STORIES))])) {
    const reading = readDate(element.getAttribute('datetime') ?? '');
    const moment = reading && toMoment(reading, 'time', facts.rule);
    if (!moment) continue;
    (isUpdate(element) ? found.updated : found.published).push(moment);
  }
  return found;
}

function isUpdate(element: Element): boolean {
  const before = element.previousSibling?.textContent?.slice(-40) ?? '';
  const own = `${element.className} ${element.textContent?.slice(0, 60) ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  return UPDATE.test(own) || UPDATE.test(before);
}
