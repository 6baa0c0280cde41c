import { fail, succeed, type Result } from '../core/result';

/** A text and whether its bytes are just its UTF-8, so that they can be given back. */
export type Decoded = { text: string; isUtf8: boolean };

function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  const name = /(?:charset|encoding)\s*[=:]\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  return name !== undefined && /^(?:gb\w*|big5\w*|utf-16\w*)$/i.test(name) ? name : undefined;
}

/** UTF-16 without a mark: the zero halves of its ASCII stand all on one side. */
function wideOf(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 512);
  let [even, odd] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > 4 && even === 0) return 'utf-16le';
  return even > 4 && odd === 0 ? 'utf-16be' : undefined;
}

function read(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Characters of everyday Chinese: what a wrong reading of GBK or Big5 hardly ever gives. */
const EVERYDAY = /[的一是不在有人了中年大这為這個国國和市日月时時新上公司业業来來]/g;

function guess(bytes: Uint8Array): string | undefined {
  const readings = ['gb18030', 'big5'].flatMap((charset) => read(bytes, charset) ?? []);
  const weight = (text: string): number => text.match(EVERYDAY)?.length ?? 0;
  return readings.sort((a, b) => weight(b) - weight(a))[0];
}

/**
 * The bytes of a file -> its text: by its byte order mark, else UTF-8 where it is valid, else what
 * it declares, else UTF-16, GB18030 or Big5, whichever reads as Chinese. Line ends become LF.
 */
export function decodeText(bytes: Uint8Array): Result<Decoded, 'encoding'> {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const wide = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : wideOf(bytes);
  const utf8 = wide === undefined ? read(bytes, 'utf-8') : undefined;
  if (utf8 !== undefined) return succeed({ text: unify(utf8), isUtf8: true });
  const charset = wide ?? declared(bytes);
  const text = (charset && read(bytes, charset)) ?? guess(bytes);
  return text === undefined ? fail('encoding') : succeed({ text: unify(text), isUtf8: false });
}

function unify(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
