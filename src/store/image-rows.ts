import type { ImageEntry, ImageFacts } from '../core/kept-image';

/** An image, once for all posts that show it. `bytes`: how many. */
export type ImageRow = ImageFacts & { sha: string; bytes: number; blob: Blob };

/**
 * The images of a post, those of its present body first, in its order. `shas`: of those that are kept,
 * each once. `waits`: since when, ms since 1970 UTC; absent where nothing is to be fetched.
 */
export type PostImages = { postId: string; images: ImageEntry[]; shas: string[]; waits?: number };
