import type { ImageFacts } from '../core/kept-image';
import { FORMATS } from './image-formats';

/** What bytes are: a picture that can be kept, a drawing that can run scripts, or neither. */
export type Sniffed = ({ is: 'image' } & ImageFacts) | { is: 'svg' } | { is: 'other' };

/** Characters in which a drawing says what it is, behind declarations and comments. */
const HEAD = 4_096;

function isSvg(bytes: Uint8Array): boolean {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  const encoding = utf16 ?? (bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8');
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD)).trimStart();
  return (
    /^<(?:\?xml|!doctype\s+svg|!--|svg[\s>])/i.test(head) && /<(?:[a-z]+:)?svg[\s>]/i.test(head)
  );
}

/** Looks at the bytes alone: what a server calls them, or their address, counts for nothing. */
export function sniffImage(bytes: Uint8Array<ArrayBuffer>): Sniffed {
  const format = FORMATS.find(({ begins }) => begins(bytes));
  if (!format) return { is: isSvg(bytes) ? 'svg' : 'other' };
  const [width = 0, height = 0] =
    format.size(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ?? [];
  // A beginning without a picture behind it.
  if (width === 0 || height === 0) return { is: 'other' };
  return { is: 'image', type: format.type, width, height };
}
