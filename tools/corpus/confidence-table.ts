import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Capture } from '../../src/core/capture.ts';
import { EXPLAINED_FIELDS, type ExplainedField } from '../../src/core/explained.ts';
import { comparable } from '../../src/extract/metadata/headline/same-text.ts';
import { resultRow } from './result-row.ts';

const manifestSchema = v.array(
  v.object({
    id: v.string(),
    truth: v.object({
      title: v.optional(v.string()),
      published: v.optional(v.string()),
      authors: v.optional(v.array(v.string())),
      source: v.optional(v.string()),
    }),
  }),
);
type Truth = v.InferOutput<typeof manifestSchema>[number]['truth'];

const names = (all: readonly string[]): string => all.map(comparable).toSorted().join('|');

/** Whether a capture says of a field what the truth says; undefined where that says nothing. */
function isRight(field: ExplainedField, capture: Capture, truth: Truth): boolean | undefined {
  const { title = '', published, authors, source = '' } = resultRow(capture);
  switch (field) {
    case 'headline':
      return truth.title === undefined ? undefined : comparable(truth.title) === comparable(title);
    case 'publishedAt':
      return truth.published === undefined
        ? undefined
        : truth.published.slice(0, 10) === published?.slice(0, 10);
    case 'authors':
      return truth.authors?.length ? names(truth.authors) === names(authors) : undefined;
    case 'source':
      return truth.source === undefined
        ? undefined
        : comparable(truth.source) === comparable(source);
  }
}

/**
 * Lines for a terminal: for each field and each confidence that captures told, on how many pages with a
 * truth, and on which share of them the value was right. A confidence is honest where the two agree.
 */
export function confidenceTable(folder: string, captures: Record<string, Capture>): string[] {
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const counts = new Map<string, { pages: number; right: number }>();
  for (const { id, truth } of v.parse(manifestSchema, JSON.parse(text))) {
    const capture = captures[id];
    for (const field of capture ? EXPLAINED_FIELDS : []) {
      const confidence = capture?.explanation?.[field]?.confidence;
      const right = capture && isRight(field, capture, truth);
      if (confidence === undefined || right === undefined) continue;
      const key = `${field} ${confidence.toFixed(2)}`;
      const count = counts.get(key) ?? { pages: 0, right: 0 };
      counts.set(key, { pages: count.pages + 1, right: count.right + Number(right) });
    }
  }
  return [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { pages, right }]) => `${key}: right on ${(right / pages).toFixed(2)} of ${pages}`);
}
