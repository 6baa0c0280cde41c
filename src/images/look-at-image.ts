import { isTrackingPixel } from '../core/body-images';
import { digestOfBytes } from '../core/digest';
import { IMAGE_LIMITS, type FoundImage, type ImageMissing } from '../core/kept-image';
import { fail, succeed, type Result } from '../core/result';
import { sniffImage } from './sniff-image';

/** A picture of more pixels would take the memory of whoever shows it. */
const MOST_PIXELS = 100_000_000;

/** Bytes -> the image that they are, or why they are none that is kept. */
export async function lookAtImage(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<FoundImage, ImageMissing>> {
  if (bytes.length > IMAGE_LIMITS.bytes) return fail({ why: 'too-large' });
  const sniffed = sniffImage(bytes);
  if (sniffed.is === 'svg') return fail({ why: 'svg' });
  if (sniffed.is === 'other') return fail({ why: 'not-an-image' });
  const { type, width, height } = sniffed;
  if (isTrackingPixel(width, height)) return fail({ why: 'tracking-pixel' });
  if (width * height > MOST_PIXELS) return fail({ why: 'too-large' });
  return succeed({ sha: await digestOfBytes(bytes), type, width, height, bytes });
}
