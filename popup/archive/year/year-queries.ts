import { facetPart } from '../../../src/ui/facet-query';

/*
 * What each part of a year leads to: a search for just its articles.
 */

const two = (value: number): string => String(value).padStart(2, '0');
const four = (year: number): string => String(year).padStart(4, '0');

/** (2026) -> `saved:2026`. */
export function yearQuery(year: number): string {
  return `saved:${four(year)}`;
}

/** (2026, 3) -> `saved:2026-03`. */
export function monthQuery(year: number, month: number): string {
  return `saved:${four(year)}-${two(month)}`;
}

/** The nth day of a year, from 0 -> `saved:2026-03-05`. */
export function dayQuery(year: number, day: number): string {
  const date = dayOf(year, day);
  return `${monthQuery(year, date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The midnight that begins the nth day of a year, from 0. */
export function dayOf(year: number, day: number): Date {
  const date = new Date(0);
  date.setFullYear(year, 0, 1 + day);
  date.setHours(0, 0, 0, 0);
  return date;
}

/** A source's articles of a time: `source:"Bay Herald" saved:2026-03`. */
export function sourceQuery(name: string, time: string): string {
  return `${facetPart('source', name)} ${time}`;
}

/** The articles of a time with a word in their headlines: `headline:"harbour" saved:2026-03`. */
export function wordQuery(word: string, time: string): string {
  return `headline:"${word}" ${time}`;
}
