import type { EditValues } from './edit-values';

/** Facts of the form, and the fields that each consists of. */
const FACTS = [
  { fact: 'headline', fields: ['headline'] },
  { fact: 'source', fields: ['source'] },
  { fact: 'time', fields: ['time', 'offset'] },
  { fact: 'authors', fields: ['authors'] },
  { fact: 'tags', fields: ['tags'] },
] as const satisfies { fact: string; fields: readonly (keyof EditValues)[] }[];
export type EditFact = (typeof FACTS)[number]['fact'];

/** What was typed here, and what the other window has saved meanwhile: both changed the same fact. */
export type EditClash = { fact: EditFact; mine: Partial<EditValues>; theirs: Partial<EditValues> };

function pick(values: EditValues, fields: readonly (keyof EditValues)[]): Partial<EditValues> {
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

/**
 * What was typed, what the form began with, and what another window has saved since -> the fields with what
 * either changed, and where both changed one fact in different ways; there the fields keep what was typed.
 */
export function mergeEdits(
  mine: EditValues,
  first: EditValues,
  theirs: EditValues,
): { values: EditValues; clashes: EditClash[] } {
  let values = mine;
  const clashes: EditClash[] = [];
  for (const { fact, fields } of FACTS) {
    const differs = (one: EditValues, other: EditValues): boolean =>
      fields.some((field) => one[field] !== other[field]);
    if (!differs(mine, theirs)) continue;
    if (!differs(mine, first)) values = { ...values, ...pick(theirs, fields) };
    else if (differs(theirs, first)) {
      clashes.push({ fact, mine: pick(mine, fields), theirs: pick(theirs, fields) });
    }
  }
  return { values, clashes };
}
