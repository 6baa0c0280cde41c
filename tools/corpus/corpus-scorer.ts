import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { ResultRow } from './result-row.ts';

const share = v.optional(v.object({ value: v.number() }));
const aggregateSchema = v.object({
  body: v.optional(
    v.object({
      precision: v.number(),
      recall: v.number(),
      f1: v.number(),
      meanF1: v.number(),
      nearPerfect: v.number(),
      failed: v.number(),
    }),
  ),
  segments: v.optional(v.object({ f1: v.number(), accuracy: v.number() })),
  title: share,
  sameDay: share,
  sameInstant: share,
  authors: share,
  source: share,
});

/** A figure's name as in the corpus' own table -> its value; without figures that have no truth. */
export type Figures = Map<string, number>;

/** The corpus' own scorer. `item` is a page's entry in the manifest, as it stands there. */
export type Scorer = {
  scorePage(item: unknown, row: ResultRow | undefined): unknown;
  aggregate(scored: readonly unknown[]): Figures;
};

function figuresOf(answer: unknown): Figures {
  const { body, segments, ...shares } = v.parse(aggregateSchema, answer);
  const named: [string, number | undefined][] = [
    ['body P', body?.precision],
    ['body R', body?.recall],
    ['body F1', body?.f1],
    ['mean F1', body?.meanF1],
    ['>=.95', body?.nearPerfect],
    ['<.5', body?.failed],
    ['seg F1', segments?.f1],
    ['seg acc', segments?.accuracy],
    ['title', shares.title?.value],
    ['day', shares.sameDay?.value],
    ['instant', shares.sameInstant?.value],
    ['authors', shares.authors?.value],
    ['source', shares.source?.value],
  ];
  return new Map(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** The scorer that a corpus folder brings along (`score.mjs`). @throws when there is none. */
export async function corpusScorer(folder: string): Promise<Scorer> {
  const module: unknown = await import(pathToFileURL(join(folder, 'score.mjs')).href);
  const { scorePage, aggregate } = v.parse(
    v.object({ scorePage: v.function(), aggregate: v.function() }),
    module,
  );
  return {
    scorePage: (item, row) => scorePage(item, row),
    aggregate: (scored) => figuresOf(aggregate(scored)),
  };
}
