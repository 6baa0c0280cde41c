import { fail, succeed, type Result } from '../core/result';

/** The browser does not let the page write to the clipboard, e.g. because another window has the focus. */
export type ClipboardFailure = { reason: 'no-clipboard' };

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
