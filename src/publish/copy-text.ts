import type { ClipboardFailure } from '../core/failure';
import { fail, succeed, type Result } from '../core/result';

/** Puts a text on the clipboard. */
export async function copyText(text: string): Promise<Result<null, ClipboardFailure>> {
  try {
    await navigator.clipboard.writeText(text);
    return succeed(null);
  } catch (error) {
    // NotAllowedError, or no clipboard at all.
    if (error instanceof DOMException || error instanceof TypeError) {
      return fail({ reason: 'no-clipboard' });
    }
    throw error;
  }
}
