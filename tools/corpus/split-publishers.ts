import { randomFrom } from '../bench/archive/in-page/random.ts';

/** A page as the split sees it: which set it belongs to, and whose it is. */
export type Published = { id: string; set: string; publisher: string };

/** What a fold holds so far; `bySet`: pages of each set. */
type Fold = { pages: number; bySet: Map<string, number> };

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** The values in an order that the random numbers decide. */
function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const keyed = values.map((value) => ({ value, key: random() }));
  return keyed.toSorted((one, other) => one.key - other.key).map(({ value }) => value);
}

/** How much of its share of the own sets (1: all of it) a fold would hold together with the pages. */
function fullness(fold: Fold, own: Map<string, number>, shares: Map<string, number>): number {
  let most = 0;
  for (const [set, count] of own) {
    most = Math.max(most, ((fold.bySet.get(set) ?? 0) + count) / (shares.get(set) ?? 1));
  }
  return most;
}

/** Puts the publishers into the folds, the largest first, each where its sets are emptiest. */
function chooseFolds(
  pages: readonly Published[],
  folds: number,
  seed: number,
): Map<string, number> {
  const all = Array.from({ length: folds }, (): Fold => ({ pages: 0, bySet: new Map() }));
  const sets = countBy(pages, ({ set }) => set);
  const shares = new Map([...sets].map(([set, count]) => [set, count / folds]));
  const sizes = countBy(pages, ({ publisher }) => publisher);
  const names = shuffled([...sizes.keys()].toSorted(), randomFrom(seed));
  const chosen = new Map<string, Fold>();
  for (const name of names.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))) {
    const own = countBy(
      pages.filter(({ publisher }) => publisher === name),
      ({ set }) => set,
    );
    const [best] = all.toSorted(
      (one, other) =>
        fullness(one, own, shares) - fullness(other, own, shares) || one.pages - other.pages,
    );
    if (best === undefined) break;
    chosen.set(name, best);
    best.pages += sizes.get(name) ?? 0;
    for (const [set, count] of own) best.bySet.set(set, (best.bySet.get(set) ?? 0) + count);
  }
  return new Map([...chosen].map(([name, fold]) => [name, all.indexOf(fold)]));
}

/**
 * Splits pages into so many folds by publisher: all pages of one publisher are in one fold, and each
 * fold has about the same number of each set. The same pages and seed give the same folds, whatever
 * the order of the pages; in a fold they keep their order.
 */
export function splitByPublisher<T extends Published>(
  pages: readonly T[],
  { folds, seed }: { folds: number; seed: number },
): T[][] {
  const chosen = chooseFolds(pages, folds, seed);
  return Array.from({ length: folds }, (_, fold) =>
    pages.filter(({ publisher }) => chosen.get(publisher) === fold),
  );
}
