import type { ClipboardFailure } from '../core/failure';
import { fail, succeed, type Result } from '../core/result';

/** What goes to the clipboard; `html` for programs that take formatted text. */
export type Copied = { text: string; html?: string };

async function write({ text, html }: Copied): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const part = (type: string, content: string) => new Blob([content], { type });
  const parts = { 'text/html': part('text/html', html), 'text/plain': part('text/plain', text) };
  await navigator.clipboard.write([new ClipboardItem(parts)]);
}

/** Puts a text on the clipboard. */
export async function copyText(copied: Copied): Promise<Result<null, ClipboardFailure>> {
  try {
    await write(copied);
    return succeed(null);
  } catch (error) {
    // NotAllowedError, or no clipboard at all (a ReferenceError: no ClipboardItem).
    const isRefusal = [DOMException, ReferenceError, TypeError].some(
      (kind) => error instanceof kind,
    );
    if (isRefusal) return fail({ reason: 'no-clipboard' });
    throw error;
  }
}
