import { EXPLAINED_FIELDS, type ExplainedField } from './explained';
import type { Explanation, Readings } from './explanation';

/** A choice that is wrong about as often as it is right is one that a person should look at. */
export const DOUBTFUL = 0.5;

/** The readings of fields whose value was chosen with little confidence; there until a person decides. */
export type Doubts = Readings;

/** The fields of `readings` for which `keeps` holds; undefined where there is none. */
function only(
  readings: Readings | undefined,
  keeps: (field: ExplainedField) => boolean,
): Doubts | undefined {
  const { headline, source, publishedAt, authors } = readings ?? {};
  const kept: Doubts = {
    ...(headline && keeps('headline') && { headline }),
    ...(source && keeps('source') && { source }),
    ...(publishedAt && keeps('publishedAt') && { publishedAt }),
    ...(authors && keeps('authors') && { authors }),
  };
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** The readings of an explanation that are in doubt. */
export function doubtsOf(explanation: Explanation | undefined): Doubts | undefined {
  return only(explanation, (field) => (explanation?.[field]?.confidence ?? 1) < DOUBTFUL);
}

/** Doubts without those about `settled` fields. */
export function doubtsBeside(
  doubts: Doubts | undefined,
  settled: readonly string[],
): Doubts | undefined {
  return only(doubts, (field) => !settled.includes(field));
}

/** The fields that are in doubt. */
export function doubtedFields(doubts: Doubts | undefined): ExplainedField[] {
  return EXPLAINED_FIELDS.filter((field) => doubts?.[field] !== undefined);
}
