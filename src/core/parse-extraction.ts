import * as v from 'valibot';
import { type Capture, type Extraction, extractionSchema } from './capture';
import type { CaptureFailure } from './failure';
import { fail, type Result, succeed } from './result';

type Path = readonly PropertyKey[];

/** A copy of plain data without the part at `path`; an item of a list closes the gap. */
function dropAt(value: unknown, [key, ...deeper]: Path): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return items.flatMap((item, index) => {
      if (index !== key) return [item];
      return deeper.length > 0 ? [dropAt(item, deeper)] : [];
    });
  }
  const { [key]: part, ...others } = value as Record<PropertyKey, unknown>;
  return deeper.length > 0 ? { ...others, [key]: dropAt(part, deeper) } : others;
}

/** The path of what is wrong; of the whole that lacks something, where it is a part that is missing. */
function pathOf(issue: v.BaseIssue<unknown>): Path {
  const path = (issue.path ?? []).map(({ key }) => key as PropertyKey);
  return issue.path?.at(-1)?.value === undefined ? path.slice(0, -1) : path;
}

function isTooLong(issue: v.BaseIssue<unknown>): boolean {
  const field = issue.path?.[1]?.key;
  return issue.type === 'max_length' && (field === 'body' || field === 'text');
}

function withoutUndefined<Some extends object>(value: Some): Some {
  const copy = { ...value };
  for (const key of Object.keys(copy)) {
    if (Reflect.get(copy, key) === undefined) Reflect.deleteProperty(copy, key);
  }
  return copy;
}

/** The schema is four levels deep: whatever is wrong has reached the root by then. */
const ROUNDS = 6;

/** Parses; where that fails, lets go of the smallest parts that are wrong, and parses again. */
function salvage(answer: unknown): Result<Extraction, CaptureFailure> {
  let rest = answer;
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = v.safeParse(extractionSchema, rest);
    if (parsed.success) return succeed(parsed.output);
    if (parsed.issues.some(isTooLong)) return fail({ reason: 'too-large' });
    // From the last to the first, so that the places of a list's earlier items still hold.
    for (const issue of parsed.issues.toReversed()) rest = dropAt(rest, pathOf(issue));
  }
  return fail({ reason: 'unreadable-answer' });
}

/**
 * What the page's function answered, of which nothing is known -> the capture, or why there is none.
 * A field that is wrong loses itself, not the capture: a bad width its image's width, a bad address
 * of the source only that address. Without address, body or text the answer is unreadable.
 */
export function parseExtraction(answer: unknown): Result<Capture, CaptureFailure> {
  const parsed = salvage(answer);
  if (!parsed.ok) return parsed;
  const extraction = parsed.value;
  switch (extraction.kind) {
    case 'article':
      return succeed(withoutUndefined(extraction.capture));
    case 'not-article':
      return fail({ reason: 'not-article', why: extraction.why });
    case 'too-large':
      return fail({ reason: 'too-large' });
    case 'no-selection':
      return fail({ reason: 'no-selection' });
  }
}
