import { EXPLAINED } from '../../core/explained';
import type { Evidence } from '../../core/moment';

/** What a page says of a field, in what kind of place, and in which. */
export type Said<Value> = { value: Value; from: Evidence; where?: string | undefined };

/** What was said of a field, the chosen first, and how sure the choice is (core/explanation.ts). */
export type Weighed<Value> = { candidates: Said<Value>[]; confidence: number };

/**
 * The few candidates that an explanation keeps: `said` in its order, the chosen first, each value
 * once, at most five.
 * @param keyOf values of one key are the same.
 */
export function weighed<Value>(
  said: readonly Said<Value>[],
  keyOf: (value: Value) => string,
  confidence: number,
): Weighed<Value> | undefined {
  const seen = new Set<string>();
  const candidates: Said<Value>[] = [];
  for (const { value, from, where } of said) {
    const key = keyOf(value);
    if (key === '' || seen.has(key) || candidates.length >= EXPLAINED.candidates) continue;
    seen.add(key);
    candidates.push({ value, from, ...(where && { where: where.slice(0, EXPLAINED.where) }) });
  }
  return candidates.length > 0 ? { candidates, confidence } : undefined;
}

/** A line as an explanation keeps it: its first 200 characters. */
export function shortened(text: string): string {
  return text.length > EXPLAINED.text ? text.slice(0, EXPLAINED.text).toWellFormed().trim() : text;
}
