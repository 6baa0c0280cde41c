/** Text as the digest sees it: one form for each letter, no invisible characters, single spaces. */
export function normaliseForDigest(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u00AD]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Bytes -> their SHA-256, lower-case hex. */
export async function digestOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * SHA-256 of the normalised text, lower-case hex. Two captures of a text that differs in layout
 * only have one digest.
 */
export function digestOf(text: string): Promise<string> {
  return digestOfBytes(new TextEncoder().encode(normaliseForDigest(text)));
}
