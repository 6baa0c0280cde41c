import { IMAGE_REASONS, type ImageReason } from '../core/kept-image';

/** One import, from its first file to its undo. Times in ms since 1970 UTC. */
export type ImportRun = {
  id?: number;
  startedAt: number;
  name: string;
  finishedAt?: number;
  undoneAt?: number;
};

export type ImportStatus = 'created' | 'duplicate' | 'revised' | 'failed' | 'to-capture';

/** What became of one article of a file. */
export type ImportOutcome = {
  id?: number;
  import: number;
  path: string;
  status: ImportStatus;
  postId?: string;
  /** The revision that the import brought the post to. */
  revision?: number;
  reason?: string;
  line?: number;
  needsReview?: true;
};

/** An article of which an import brought only the address. */
export type AddressToCapture = {
  address: string;
  headline?: string;
  addedAt: number;
  import: number;
};

const PICTURE = 'picture-';

/** Why an import could not bring a picture of a post, as the reason of an outcome. */
export function pictureReason(why: ImageReason): string {
  return PICTURE + why;
}

/** The reason of an outcome -> why a picture could not be brought; undefined where it is of a file. */
export function pictureWhy(reason: string): ImageReason | undefined {
  return IMAGE_REASONS.find((why) => pictureReason(why) === reason);
}
