import * as v from 'valibot';
import type { Result } from './result';

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

/** Where a picture is said to be that came in as a file: its own address on the web is not known. */
const NOWHERE = 'https://kept.jianbao.invalid/';

/** The name that the file of an image leaves under, and by which an import knows it again. */
export function assetName({ sha, type }: { sha: string; type: ImageType }): string {
  return `${sha.slice(0, 16)}.${IMAGE_ENDINGS[type]}`;
}

/** `0123456789abcdef.png`, the name of a file -> the address under which a body shows it. */
export function keptAddress(name: string): string {
  return NOWHERE + name;
}

/** Whether the address is of a picture that came in as a file; nothing answers there. */
export function isKeptAddress(address: string): boolean {
  return address.startsWith(NOWHERE);
}

/** Whether the body may show such pictures: quickly told, where all are looked at. */
export function mayShowKept(body: string): boolean {
  return body.includes(NOWHERE);
}

/** The name of the file of such a picture, in a form that leads nowhere else. */
export function keptName(address: string): string | undefined {
  const name = isKeptAddress(address) ? address.slice(NOWHERE.length) : '';
  return /^[0-9a-f]{16}\.[a-z]{3,4}$/.test(name) ? name : undefined;
}

/** An image that was fetched and looked at. */
export type FoundImage = ImageFacts & { sha: string; bytes: Uint8Array<ArrayBuffer> };

/** A picture that an imported post shows: from a file that came with it, or why there is none. */
export type IncomingImage = {
  /** As the post's body has it. */
  url: string;
  /** The line of the post's file on which it stands. */
  line: number;
  found: Result<FoundImage, ImageMissing>;
};
