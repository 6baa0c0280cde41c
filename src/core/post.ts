import type { Capture } from './capture';
import type { Doubts } from './doubts';
import type { ExplainedField } from './explained';
import type { Explanation } from './explanation';

/** The facts of a post that a person can correct. */
export const EDITABLE_FIELDS = ['headline', 'source', 'publishedAt', 'authors', 'tags'] as const;
export type EditableField = (typeof EDITABLE_FIELDS)[number];

/** Why a post asks to be looked at: something is missing, or was chosen with little confidence. */
export type ReviewReason =
  'no-headline' | 'no-time' | 'no-body' | 'missing-pages' | `doubtful-${ExplainedField}`;

/**
 * What the archive keeps of a story, without its body: what lists, cards and counts need.
 * By `identity` (core/identity.ts) a later capture finds this post again.
 */
export type Post = Omit<Capture, 'body' | 'text' | 'explanation'> & {
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
  /** The reader's note, Markdown; searched like the rest. */
  note?: string;
  /** When the reader was done with it, ms since 1970 UTC; absent: unread. */
  readAt?: number;
  /** Marked by the reader; absent: not. */
  starred?: true;
  /** When the reader last changed anything of it, ms since 1970 UTC; absent where that was before it was noted. */
  editedAt?: number;
  /** What a person edited; a later capture never overwrites it. */
  edited: EditableField[];
  /** What else the page said of the fields that are in doubt, until a person decides. */
  doubts?: Doubts;
  /** Empty where nothing needs a look. */
  review: ReviewReason[];
  /** Characters of `text` that are letters or digits; Han count one each. */
  characters: number;
  /** Reading time, whole minutes, at least 1. */
  minutes: number;
  /** The last words of the text, where a wrong tail shows in a second. */
  lastWords?: string;
};

/** What is kept of a text apart from the post's facts; posts of older versions have no explanation. */
export type PostText = { body: string; text: string; explanation?: Explanation };

/** The body of a post, kept apart from its facts. */
export type PostBody = PostText & { postId: string };

/**
 * The file that a post was imported from, where it was whole: its bytes leave again as long as the
 * post is in the state that they say (core/post-state.ts). `slug`: of its category page.
 */
export type Original = { bytes: Uint8Array; slug: string; day: string; state: string };

/** A post with its body, as reader and export need it. */
export type FullPost = Post & PostText & { original?: Original };

/**
 * An earlier text of a post, kept when a later capture differed.
 * `post`: the facts as they stood with that text, so that undoing a save gives back just what was.
 */
export type Revision = PostText & {
  postId: string;
  revision: number;
  /** Capture of this text, ms since 1970 UTC. */
  capturedAt: number;
  post: Post;
};
