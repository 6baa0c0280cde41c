/*
 * A line of a backup: {"n":7,"kind":"post","value":{…},"sha256":"…"}. The digest is that of the
 * bytes before its own field, so that who checks it need not know how JSON was written.
 */

const BEFORE_DIGEST = ',"sha256":"';
const DIGITS = 64;
/** `,"sha256":"` + 64 digits + `"}`. */
const TAIL = BEFORE_DIGEST.length + DIGITS + 2;
const encoder = new TextEncoder();
const HEX = encoder.encode('0123456789abcdef');
const EMPTY_TAIL = encoder.encode(`${BEFORE_DIGEST}${'0'.repeat(DIGITS)}"}\n`);

/** Characters of lines that are made in one piece of memory: small pieces, one by one, take four times as long. */
const TOGETHER = 1_000_000;

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

/** A record as the JSON that its line begins with. @throws RangeError where no text can be that long. */
export function toJson(n: number, kind: string, value: unknown): string {
  return JSON.stringify({ n, kind, value });
}

/** JSON as the beginning of `room` -> its line there, with zeros for the digest. */
function placed(json: string, room: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const { written } = encoder.encodeInto(json, room);
  // The digest goes before the last brace.
  room.set(EMPTY_TAIL, written - 1);
  return room.subarray(0, written - 1 + EMPTY_TAIL.length);
}

async function sign(line: Uint8Array<ArrayBuffer>): Promise<void> {
  const end = line.length - EMPTY_TAIL.length;
  line.set(await digits(line.subarray(0, end)), end + BEFORE_DIGEST.length);
}

/** The most bytes that a line can take; of a long one, the bytes that it does take. */
function roomFor(json: string): number {
  const bytes = json.length < TOGETHER ? json.length * 3 : encoder.encode(json).length;
  return bytes + EMPTY_TAIL.length;
}

async function linesTogether(jsons: string[]): Promise<Uint8Array<ArrayBuffer>[]> {
  const room = new Uint8Array(jsons.reduce((sum, json) => sum + roomFor(json), 0));
  let at = 0;
  const lines = jsons.map((json) => {
    const line = placed(json, room.subarray(at));
    at += line.length;
    return line;
  });
  await Promise.all(lines.map(sign));
  return lines;
}

/** Records as JSON -> their lines, each with its end. */
export async function toLines(jsons: string[]): Promise<Uint8Array<ArrayBuffer>[]> {
  const lines: Uint8Array<ArrayBuffer>[] = [];
  let group: string[] = [];
  let length = 0;
  for (const json of jsons) {
    if (group.length > 0 && length + json.length > TOGETHER) {
      lines.push(...(await linesTogether(group)));
      group = [];
      length = 0;
    }
    group.push(json);
    length += json.length;
  }
  lines.push(...(await linesTogether(group)));
  return lines;
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
