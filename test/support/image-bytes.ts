import { deflateSync } from 'node:zlib';

/* Pictures as bytes. The PNG is whole, so that browsers show it; the others are what a file begins with. */

function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crcOf(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

function exact(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

/** A grey PNG; another shade is another file. */
export function aPng(width: number, height: number, shade = 128): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const line = Buffer.concat([Buffer.of(0), Buffer.alloc(width, shade)]);
  const lines = Buffer.concat(Array.from({ length: height }, () => line));
  return exact(
    Buffer.concat([
      Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(lines)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const big = (value: number, bytes: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};
const little = (value: number, bytes: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};
const joined = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => exact(Buffer.concat(parts));

export const aGif = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  joined(latin('GIF89a'), little(width, 2), little(height, 2), latin('\u0000\u0000\u0000;'));

/** With a segment before the frame, and a filling byte. */
export const aJpeg = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  joined(
    latin('\u00ff\u00d8\u00ff\u00e0\u0000\u0006JFIF\u00ff\u00ff\u00c2\u0000\u0011\u0008'),
    big(height, 2),
    big(width, 2),
    Buffer.alloc(20),
  );

export function aWebp(
  kind: 'VP8 ' | 'VP8L' | 'VP8X',
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const begin = [latin('RIFF'), Buffer.alloc(4), latin(`WEBP${kind}`), Buffer.alloc(4)];
  if (kind === 'VP8 ') {
    const frame = latin('\u0000\u0000\u0000\u009d\u0001\u002a');
    return joined(...begin, frame, little(width, 2), little(height, 2), Buffer.alloc(4));
  }
  if (kind === 'VP8L') {
    const bits = width - 1 + (height - 1) * 2 ** 14;
    return joined(...begin, Buffer.of(0x2f), little(bits, 4), Buffer.alloc(9));
  }
  return joined(...begin, Buffer.alloc(4), little(width - 1, 3), little(height - 1, 3));
}

/** With a small picture in it before the one that it is. */
export const anAvif = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  joined(
    big(28, 4),
    latin('ftypmif1\u0000\u0000\u0000\u0000miafavif'),
    ...[
      [160, 90],
      [width, height],
    ].map(([w = 0, h = 0]) =>
      Buffer.concat([big(20, 4), latin('ispe'), Buffer.alloc(4), big(w, 4), big(h, 4)]),
    ),
  );

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
