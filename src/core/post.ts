import type { Capture } from './capture';

/** The facts of a post that a person can correct. */
export const EDITABLE_FIELDS = ['headline', 'source', 'publishedAt', 'authors', 'tags'] as const;
export type EditableField = (typeof EDITABLE_FIELDS)[number];

/** Why a post asks to be looked at. */
export type ReviewReason = 'no-headline' | 'no-time' | 'no-body';

/**
 * What the archive keeps of a story, without its body: what lists, cards and counts need.
 * By `identity` (core/identity.ts) a later capture finds this post again.
 */
export type Post = Omit<Capture, 'body' | 'text'> & {
  id: string;
  identity: string;
  /** The article's own id in its address, e.g. `NW202201042235679186`. */
  articleId?: string;
  /** First capture, ms since 1970 UTC. */
  capturedAt: number;
  /** Capture of the present text, where it is a later one. */
  revisedAt?: number;
  /** 1 for the first text; grows by one with each capture whose text differs. */
  revision: number;
  /** SHA-256 of the normalised text, lower-case hex. */
  digest: string;
  /** The reader's own tags. */
  tags: string[];
  /** What a person edited; a later capture never overwrites it. */
  edited: EditableField[];
  /** Empty where nothing needs a look. */
  review: ReviewReason[];
  /** Characters of `text` that are letters or digits; Han count one each. */
  characters: number;
  /** Reading time, whole minutes, at least 1. */
  minutes: number;
  /** The last words of the text, where a wrong tail shows in a second. */
  lastWords?: string;
};

/** The body of a post, kept apart from its facts. */
export type PostBody = { postId: string; body: string; text: string };

/** A post with its body, as reader and export need it. */
export type FullPost = Post & { body: string; text: string };

/**
 * An earlier text of a post, kept when a later capture differed.
 * `post`: the facts as they stood with that text, so that undoing a save gives back just what was.
 */
export type Revision = {
  postId: string;
  revision: number;
  /** Capture of this text, ms since 1970 UTC. */
  capturedAt: number;
  post: Post;
  body: string;
  text: string;
};
