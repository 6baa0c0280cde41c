import * as v from 'valibot';
import type { Capture } from './capture';
import type { CaptureFailure } from './failure';
import { identityOf } from './identity';
import { parseExtraction } from './parse-extraction';
import { fail, type Result } from './result';

/**
 * What comes back from the page: its address and content type as its document has them, whether our
 * function was there, and what that answered (undefined where the page is no HTML).
 */
const pageAnswerSchema = v.object({
  address: v.string(),
  contentType: v.string(),
  ready: v.boolean(),
  extraction: v.optional(v.unknown()),
});

/**
 * The page's answer, of which nothing is known -> the capture, or why there is none.
 * @param clicked the address of the tab at the click, where known: the page of another story, to
 *   which the tab went meanwhile, is not what the reader wanted.
 */
export function parsePageAnswer(
  answer: unknown,
  clicked: string | undefined,
): Result<Capture, CaptureFailure> {
  const parsed = v.safeParse(pageAnswerSchema, answer);
  if (!parsed.success) return fail({ reason: 'unreadable-answer' });
  const { address, contentType, ready, extraction } = parsed.output;
  if (contentType === 'application/pdf') return fail({ reason: 'pdf' });
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(contentType)) {
    return fail({ reason: 'not-a-page' });
  }
  if (!ready) return fail({ reason: 'navigated' });
  if (clicked !== undefined && identityOf(clicked) !== identityOf(address)) {
    return fail({ reason: 'navigated' });
  }
  return parseExtraction(extraction);
}
