/*
 * A line of a backup: {"n":7,"kind":"post","value":{…},"sha256":"…"}. The digest is that of the
 * bytes before its own field, so that who checks it need not know how JSON was written.
 */

const BEFORE_DIGEST = ',"sha256":"';
/** `,"sha256":"` + 64 digits + `"}`. */
const TAIL = BEFORE_DIGEST.length + 66;

const encoder = new TextEncoder();
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  let text = '';
  for (const byte of new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) {
    text += HEX[byte];
  }
  return text;
}

/** A record -> its line, with the line's end; bytes are written as base64. */
export async function toLine(n: number, kind: string, value: unknown): Promise<Uint8Array[]> {
  const json = JSON.stringify(value);
  const bytes = encoder.encode(`{"n":${n},"kind":${JSON.stringify(kind)},"value":${json}`);
  return [bytes, encoder.encode(`${BEFORE_DIGEST}${await sha256(bytes)}"}\n`)];
}

/** What a line says, once its digest is that of its bytes. */
export type Line = { n: number; kind: string; value: unknown };

/** A line without its end -> what it says; undefined where it is not whole. */
export async function readLine(bytes: Uint8Array<ArrayBuffer>): Promise<Line | undefined> {
  const body = bytes.subarray(0, Math.max(0, bytes.length - TAIL));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const tail = decoder.decode(bytes.subarray(body.length));
  if (tail !== `${BEFORE_DIGEST}${await sha256(body)}"}`) return undefined;
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
