import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { corpusScorer, type Figures } from './corpus-scorer.ts';
import type { ResultRow } from './result-row.ts';
import { splitByPublisher } from './split-publishers.ts';

const FOLDS = 5;
const HEAD = 'set           figure      mean   worst   fold   each';

/** Of these figures the least is the best. */
const LESS_IS_BETTER = new Set(['<.5']);

const manifestSchema = v.array(
  v.looseObject({ id: v.string(), set: v.string(), publisher: v.string() }),
);

/** What a figure is in each fold that has pages for it. */
type InFold = { fold: number; value: number };

function rowOf(set: string, figure: string, folds: readonly InFold[]): string {
  const mean = folds.reduce((sum, { value }) => sum + value, 0) / folds.length;
  const sign = LESS_IS_BETTER.has(figure) ? -1 : 1;
  const [worst] = folds.toSorted((one, other) => sign * (one.value - other.value));
  const cells = [set.padEnd(12), figure.padEnd(8), mean.toFixed(3).padStart(6)];
  if (worst) cells.push(worst.value.toFixed(3).padStart(6), String(worst.fold + 1).padStart(5));
  const each = folds.map(({ value }) => value.toFixed(3)).join(' ');
  return `${cells.join('  ')}   ${each}`;
}

/** For each figure its values in the folds, in the order of the corpus' table. */
function gather(folds: readonly Figures[]): Map<string, InFold[]> {
  const names = new Set(folds.flatMap((figures) => [...figures.keys()]));
  return new Map(
    [...names].map((name) => [
      name,
      folds.flatMap((figures, fold) => {
        const value = figures.get(name);
        return value === undefined ? [] : [{ fold, value }];
      }),
    ]),
  );
}

/**
 * Lines for a terminal: of every figure of every set the mean over five folds and the worst fold,
 * where each publisher is in one fold only (split-publishers.ts); behind them the value in each
 * fold. Only the pages with an id in `ids` count.
 * @throws when the folder's manifest names no publishers, or it has no scorer.
 */
export async function foldTable(
  folder: string,
  rows: Record<string, ResultRow>,
  { ids, seed }: { ids: ReadonlySet<string>; seed: number },
): Promise<string[]> {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const all = v.parse(manifestSchema, manifest);
  const scorer = await corpusScorer(folder);
  const folds = splitByPublisher(all, { folds: FOLDS, seed }).map((fold) =>
    fold.filter(({ id }) => ids.has(id)),
  );
  const lines = [`folds by publisher, seed ${seed}`, HEAD];
  for (const set of new Set(folds.flat().map((item) => item.set))) {
    const ofSet = folds.map((fold) => fold.filter((item) => item.set === set));
    const figures = ofSet.map((own) =>
      scorer.aggregate(own.map((item) => scorer.scorePage(item, rows[item.id]))),
    );
    lines.push(
      `${set.padEnd(12)}  pages in each fold: ${ofSet.map((own) => own.length).join(' ')}`,
    );
    for (const [name, values] of gather(figures)) lines.push(rowOf(set, name, values));
  }
  return lines;
}
