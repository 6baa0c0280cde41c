import { expect, it } from 'vitest';
import { splitByPublisher, type Published } from '../../tools/corpus/split-publishers.ts';

/** 60 publishers of two sets with one to four pages each, one in four of them in both sets. */
const PAGES: Published[] = Array.from({ length: 60 }, (_, at) => at).flatMap((at) =>
  Array.from({ length: 1 + (at % 4) }, (_page, page) => ({
    id: `${at}-${page}`,
    set: at % 4 === 3 && page === 0 ? 'second' : at < 40 ? 'first' : 'second',
    publisher: `publisher${at}.example`,
  })),
);

const split = (pages: readonly Published[], seed: number) =>
  splitByPublisher(pages, { folds: 5, seed });

const namesOf = (fold: readonly Published[]): string[] =>
  [...new Set(fold.map(({ publisher }) => publisher))].toSorted();

it('gives the same folds for the same seed, whatever the order of the pages', () => {
  expect(split(PAGES.toReversed(), 1).map(namesOf)).toEqual(split(PAGES, 1).map(namesOf));
  expect(split(PAGES, 2).map(namesOf)).not.toEqual(split(PAGES, 1).map(namesOf));
});

it('leaves no page out and has no publisher in two folds', () => {
  const folds = split(PAGES, 1);
  const ids = folds.flat().map(({ id }) => id);
  expect(ids.toSorted()).toEqual(PAGES.map(({ id }) => id).toSorted());
  expect(folds.flatMap(namesOf).toSorted()).toEqual(namesOf(PAGES));
});

it('gives each fold about a fifth of every set', () => {
  for (const set of ['first', 'second']) {
    const counts = split(PAGES, 1).map((fold) => fold.filter((page) => page.set === set).length);
    const pages = counts.reduce((sum, count) => sum + count, 0);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(pages / 20);
  }
});
