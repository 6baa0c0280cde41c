import type * as v from 'valibot';
import { type Capture, type Extraction, extractionSchema } from './capture';
import type { CaptureFailure } from './failure';
import { fail, type Result, succeed } from './result';
import { salvage } from './salvage';

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

function salvageAnswer(answer: unknown): Result<Extraction, CaptureFailure> {
  const salvaged = salvage(extractionSchema, answer, (issues) => issues.some(isTooLong));
  if (salvaged.ok) return succeed(salvaged.value.value);
  const isLong = salvaged.failure.some(isTooLong);
  return fail({ reason: isLong ? 'too-large' : 'unreadable-answer' });
}

/**
 * What the page's function answered, of which nothing is known -> the capture, or why there is none.
 * A field that is wrong loses itself, not the capture: a bad width its image's width, a bad address
 * of the source only that address. Without address, body or text the answer is unreadable.
 */
export function parseExtraction(answer: unknown): Result<Capture, CaptureFailure> {
  const parsed = salvageAnswer(answer);
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
