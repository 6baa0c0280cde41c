import * as v from 'valibot';

/*
 * The images of a post as the archive keeps them: each by the SHA-256 of its bytes, once, and for
 * each post where its body shows which.
 */

/** What an image can be, and the ending of its file. Told by its bytes, never by what a server says. */
export const IMAGE_ENDINGS = {
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const;
export type ImageType = keyof typeof IMAGE_ENDINGS;
export const IMAGE_TYPES = Object.keys(IMAGE_ENDINGS) as ImageType[];

/** Most images of a post, and most bytes of one and of all of a post. */
export const IMAGE_LIMITS = { ofPost: 100, bytes: 10_000_000, bytesOfPost: 50_000_000 } as const;

/**
 * Why an image is not kept. 'waiting': its turn has not come. 'http': the server refused (`status`).
 * 'budget', 'post-full', 'too-many': of all images, of one post, by count.
 */
export const IMAGE_REASONS = [
  'waiting',
  'budget',
  'http',
  'not-an-image',
  'post-full',
  'private-address',
  'storage-full',
  'svg',
  'too-large',
  'too-many',
  'too-slow',
  'tracking-pixel',
  'unreachable',
] as const;
export type ImageReason = (typeof IMAGE_REASONS)[number];

/** Why one image is missing. */
export type ImageMissing = { why: ImageReason; status?: number };

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const imageDigestSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** An address of the body and its image, or why there is none (`at`: when that was seen). */
export const imageEntrySchema = v.union([
  v.strictObject({
    url: v.pipe(v.string(), v.maxLength(10_000)),
    sha: imageDigestSchema,
    bytes: count,
  }),
  v.strictObject({
    url: v.pipe(v.string(), v.maxLength(10_000)),
    why: v.picklist(IMAGE_REASONS),
    status: v.exactOptional(count),
    at: count,
  }),
]);
export type ImageEntry = v.InferOutput<typeof imageEntrySchema>;

/** What an image is, beside its bytes; in pixels. */
export type ImageFacts = { type: ImageType; width: number; height: number };

/** An image that was fetched and looked at. */
export type FoundImage = ImageFacts & { sha: string; bytes: Uint8Array<ArrayBuffer> };
