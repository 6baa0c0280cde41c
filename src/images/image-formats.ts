import type { ImageType } from '../core/kept-image';

/** Width and height in pixels. */
export type Size = readonly [number, number];

/** How a format is told by its bytes, and where it says how large the picture is. */
type Format = {
  type: ImageType;
  begins(bytes: Uint8Array): boolean;
  size(view: DataView): Size | undefined;
};

function says(bytes: Uint8Array, at: number, text: string): boolean {
  return Array.from(text).every((sign, index) => bytes[at + index] === sign.charCodeAt(0));
}

/** The markers of a JPEG that begin a frame; C4, C8 and CC mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function jpegSize(view: DataView): Size | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    // A filling byte, or a segment with its length.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_0000;
}

function webpSize(view: DataView): Size | undefined {
  if (view.byteLength < 30) return undefined;
  const kind = view.getUint32(12);
  if (kind === 0x56503858) return [threeBytes(view, 24) + 1, threeBytes(view, 27) + 1];
  if (kind === 0x56503820) {
    return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  }
  if (kind !== 0x5650384c) return undefined;
  const bits = view.getUint32(21, true);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}

/** Where the sizes of an AVIF's pictures stand, bytes from its beginning. */
const AVIF_HEAD = 65_536;

/** The largest of the pictures that an AVIF says it holds (`ispe`). */
function avifSize(view: DataView): Size | undefined {
  const end = Math.min(view.byteLength, AVIF_HEAD) - 16;
  let largest: Size | undefined;
  for (let at = 8; at <= end; at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const size: Size = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (!largest || size[0] * size[1] > largest[0] * largest[1]) largest = size;
  }
  return largest;
}

function isAvif(bytes: Uint8Array): boolean {
  if (!says(bytes, 4, 'ftyp')) return false;
  const brands = [8, 16, 20, 24, 28, 32, 36, 40];
  return brands.some((at) => says(bytes, at, 'avif') || says(bytes, at, 'avis'));
}

/** Alphabetical; no picture is two of them. */
export const FORMATS: readonly Format[] = [
  { type: 'image/avif', begins: isAvif, size: avifSize },
  {
    type: 'image/gif',
    begins: (bytes) => says(bytes, 0, 'GIF87a') || says(bytes, 0, 'GIF89a'),
    size: (view) =>
      view.byteLength < 10 ? undefined : [view.getUint16(6, true), view.getUint16(8, true)],
  },
  { type: 'image/jpeg', begins: (bytes) => says(bytes, 0, '\u00ff\u00d8\u00ff'), size: jpegSize },
  {
    type: 'image/png',
    begins: (bytes) => says(bytes, 0, '\u0089PNG\r\n\u001a\n') && says(bytes, 12, 'IHDR'),
    size: (view) => (view.byteLength < 24 ? undefined : [view.getUint32(16), view.getUint32(20)]),
  },
  {
    type: 'image/webp',
    begins: (bytes) => says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP'),
    size: webpSize,
  },
];
