/*
 * A line of a backup: {"n":7,"kind":"post","value":{…},"sha256":"…"}. The digest is that of the
 * bytes before its own field, so that who checks it need not know how JSON was written.
 */

const BEFORE_DIGEST = ',"sha256":"';
const DIGITS = 64;
/** `,"sha256":"` + 64 digits + `"}`. */
const TAIL = BEFORE_DIGEST.length + DIGITS + 2;
const EMPTY_TAIL = `${BEFORE_DIGEST}${'0'.repeat(DIGITS)}"}\n`;

const encoder = new TextEncoder();
const HEX = encoder.encode('0123456789abcdef');

/** SHA-256 in lower-case hex, as the bytes of its digits. */
async function digits(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = new Uint8Array(DIGITS);
  for (const [at, byte] of hash.entries()) {
    hex[at * 2] = HEX[byte >> 4] ?? 0;
    hex[at * 2 + 1] = HEX[byte & 15] ?? 0;
  }
  return hex;
}

/** A record -> its line, with the line's end. */
export async function toLine(
  n: number,
  kind: string,
  value: unknown,
): Promise<Uint8Array<ArrayBuffer>> {
  const json = JSON.stringify({ n, kind, value });
  const line = encoder.encode(`${json.slice(0, -1)}${EMPTY_TAIL}`);
  const end = line.length - TAIL - 1;
  line.set(await digits(line.subarray(0, end)), end + BEFORE_DIGEST.length);
  return line;
}

/** What a line says, once its digest is that of its bytes. */
export type Line = { n: number; kind: string; value: unknown };

/** A line without its end -> what it says; undefined where it is not whole. */
export async function readLine(bytes: Uint8Array<ArrayBuffer>): Promise<Line | undefined> {
  const body = bytes.subarray(0, Math.max(0, bytes.length - TAIL));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const tail = decoder.decode(bytes.subarray(body.length));
  const digest = decoder.decode(await digits(body));
  if (tail !== `${BEFORE_DIGEST}${digest}"}`) return undefined;
  try {
    const line: unknown = JSON.parse(`${decoder.decode(body)}}`);
    if (typeof line !== 'object' || line === null) return undefined;
    const { n, kind, value } = { n: -1, kind: '', value: undefined, ...line };
    return Number.isSafeInteger(n) && n >= 0 && typeof kind === 'string'
      ? { n, kind, value }
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
