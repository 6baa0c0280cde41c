import { describe, expect, it, test } from 'vitest';
import { sniffImage } from '../../src/images/sniff-image';
import { aGif, aJpeg, anAvif, aPng, aWebp, bytesOf } from '../support/image-bytes';

test.each([
  ['image/png', aPng(640, 480)],
  ['image/gif', aGif(640, 480)],
  ['image/jpeg', aJpeg(640, 480)],
  ['image/webp', aWebp('VP8 ', 640, 480)],
  ['image/webp', aWebp('VP8L', 640, 480)],
  ['image/webp', aWebp('VP8X', 640, 480)],
  ['image/avif', anAvif(640, 480)],
])('%s and its size are told by the bytes', (type, bytes) => {
  expect(sniffImage(bytes)).toEqual({ is: 'image', type, width: 640, height: 480 });
});

test.each([
  ['plain', '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'],
  ['declared, with a comment', '\ufeff<?xml version="1.0"?>\n<!-- a -->\n<svg width="1"/>'],
  ['with a document type', '<!DOCTYPE svg PUBLIC "a" "b"><svg></svg>'],
  ['under a prefix', '<?xml version="1.0"?><s:svg xmlns:s="http://www.w3.org/2000/svg"/>'],
])('a drawing is told from a picture: %s', (_, text) => {
  expect(sniffImage(bytesOf(text))).toEqual({ is: 'svg' });
});

describe('what is no picture', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['a page', bytesOf('<!doctype html><svg></svg>')],
    ['text', bytesOf('GIF is a format')],
    ['a sound', aWebp('VP8 ', 1, 1).map((byte, at) => (at >= 8 && at < 12 ? 65 : byte))],
    ['a film', bytesOf('\u0000\u0000\u0000\u0018ftypisom\u0000\u0000\u0000\u0000isommp42')],
    ['the beginning of a PNG', aPng(9, 9).slice(0, 20)],
    ['the beginning of a JPEG', aJpeg(9, 9).slice(0, 12)],
    ['the beginning of a WebP', aWebp('VP8X', 9, 9).slice(0, 20)],
    ['a picture without extent', aGif(0, 5)],
  ])('%s', (_, bytes) => {
    expect(sniffImage(bytes)).toEqual({ is: 'other' });
  });

  it('nothing at the cut of any of them is read past its end', () => {
    const whole = [aPng(9, 9), aGif(9, 9), aJpeg(9, 9), anAvif(9, 9), aWebp('VP8L', 9, 9)];
    for (const bytes of whole) {
      for (let end = 0; end <= bytes.length; end += 1) {
        expect(() => sniffImage(bytes.slice(0, end))).not.toThrow();
      }
    }
  });
});
