import type { Post } from '../../core/post';
import { sourceName } from '../../core/source-name';

/** What is so of a post, a bit each. */
export const FLAG = { review: 1, read: 2, starred: 4, noted: 8, revised: 16 } as const;

/** The facts of a post by which lists, filters and counts go. Absent is absent: NaN, 0, no name. */
export type PostRow = {
  id: string;
  capturedAt: number;
  /** ms since 1970 UTC; NaN where the page named no time. */
  publishedAt: number;
  /** Minutes east of UTC of the publication, else of where it was saved. */
  offset: number;
  flags: number;
  /** The stamps under which facts and text stand in the index; 0: they do not. */
  factStamp: number;
  textStamp: number;
  source: string | undefined;
  host: string | undefined;
  section: string | undefined;
  language: string | undefined;
  tags: readonly string[];
  authors: readonly string[];
};

function flagsOf(post: Post): number {
  return (
    (post.review.length > 0 ? FLAG.review : 0) |
    (post.readAt === undefined ? 0 : FLAG.read) |
    (post.starred === true ? FLAG.starred : 0) |
    (post.note === undefined ? 0 : FLAG.noted) |
    (post.revision > 1 ? FLAG.revised : 0)
  );
}

/** A post -> its row, not yet in the index. */
export function rowOf(post: Post): PostRow {
  const { id, capturedAt, publishedAt, publisher, section, language, tags, authors } = post;
  return {
    id,
    capturedAt,
    publishedAt: publishedAt?.instant ?? Number.NaN,
    offset: publishedAt?.offset ?? -new Date(capturedAt).getTimezoneOffset(),
    flags: flagsOf(post),
    factStamp: 0,
    textStamp: 0,
    source: sourceName(post),
    host: publisher.host,
    section,
    language,
    tags,
    authors,
  };
}
