import { articleIdOf } from './article-id';
import type { Capture } from './capture';
import { doubtsOf } from './doubts';
import { identityOf } from './identity';
import { lastWords } from './last-words';
import type { Post, PostBody } from './post';
import { countCharacters, readingMinutes } from './reading-time';
import { reviewOf } from './review';

/** What a capture itself cannot know. `id`: of a new post; `now`: ms since 1970 UTC. */
export type Stamp = { id: string; now: number; digest: string };

/**
 * A selection is a post of its own beside the article that it is of; the same words selected again
 * are the same post.
 */
function identityOfCapture({ url, canonicalUrl, selection }: Capture, digest: string): string {
  const identity = identityOf(url, canonicalUrl);
  return selection ? `${identity} selection ${digest.slice(0, 16)}` : identity;
}

/** A capture -> the post, facts and body apart, that it is if the archive does not have it yet. */
export function makePost(
  capture: Capture,
  { id, now, digest }: Stamp,
): { post: Post; body: PostBody } {
  const { body, text, explanation, ...facts } = capture;
  const articleId = articleIdOf(capture.url);
  const tail = lastWords(text);
  const characters = countCharacters(text);
  const doubts = doubtsOf(explanation);
  const post: Post = {
    ...facts,
    id,
    identity: identityOfCapture(capture, digest),
    ...(articleId !== undefined && { articleId }),
    capturedAt: now,
    revision: 1,
    digest,
    tags: [],
    edited: [],
    ...(doubts && { doubts }),
    review: reviewOf({ ...facts, ...(doubts && { doubts }), characters }),
    characters,
    minutes: readingMinutes(text),
    ...(tail !== undefined && { lastWords: tail }),
  };
  return { post, body: { postId: id, body, text, ...(explanation && { explanation }) } };
}
