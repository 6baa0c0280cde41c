import { EXPLAINED } from '../../../core/explained';
import type { Evidence } from '../../../core/moment';
import { shortened, weighed, type Said, type Weighed } from '../reading';

/** Share of pages of the development corpus on which all names from such a place were right. */
const RIGHT: Partial<Record<Evidence, number>> = {
  'json-ld': 0.95,
  meta: 0.83,
  microdata: 0.75,
  visible: 0.85,
};
/** The same where no person is named, and an outlet stands for its authors. */
const OUTLET = 0.8;
/** So many names are a list of something else. */
const CROWD = { names: 20, right: 0.3 } as const;

/** The same names in another order are the same. */
export const authorsKey = (names: readonly string[]): string =>
  names.toSorted().join('|').toLowerCase();
/** So many names as an explanation keeps. */
export const keptNames = (names: readonly string[]): string[] =>
  names.slice(0, EXPLAINED.names).map(shortened);

/**
 * What a page says of its authors, the chosen names first.
 * @param heard who named them; absent where an outlet stands for persons.
 * @param others what further places say; those that say nothing are left out.
 */
export function explainAuthors(
  authors: readonly string[],
  heard: Said<string[]> | undefined,
  others: readonly Said<string[]>[],
): Weighed<string[]> | undefined {
  if (authors.length === 0) return undefined;
  const first: Said<string[]> = {
    from: heard?.from ?? 'json-ld',
    where: heard?.where,
    value: keptNames(authors),
  };
  const said = [first, ...others.map((one) => ({ ...one, value: keptNames(one.value) }))];
  const right = (heard && RIGHT[heard.from]) ?? OUTLET;
  return weighed(said, authorsKey, authors.length > CROWD.names ? CROWD.right : right);
}
