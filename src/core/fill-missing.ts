import type { EditableField, Post } from './post';
import { withFacts } from './with-facts';

/** What a page may tell of a story only the second time, beside what a person can correct. */
const PLAIN_FACTS = [
  'byline',
  'canonicalUrl',
  'dateline',
  'language',
  'section',
  'updatedAt',
] as const;

/** The plain facts that `existing` lacks and `later` has. */
function plainFacts(existing: Post, later: Post): Partial<Post> {
  const found = PLAIN_FACTS.filter((name) => existing[name] === undefined).flatMap((name) =>
    later[name] === undefined ? [] : [[name, later[name]] as const],
  );
  return Object.fromEntries(found);
}

/**
 * A post and what a later capture of the same text would be -> the post with what it lacked and the
 * later one found. What a person edited, or took away, stays as it is; so does every fact that was
 * there. Answers `existing` itself where there is nothing to fill.
 */
export function fillMissing(existing: Post, later: Post): Post {
  const isFree = (field: EditableField): boolean => !existing.edited.includes(field);
  const filled = withFacts(
    { ...existing, ...plainFacts(existing, later) },
    {
      headline: existing.headline ?? (isFree('headline') ? later.headline : undefined),
      source: existing.source ?? (isFree('source') ? later.source : undefined),
      publishedAt: existing.publishedAt ?? (isFree('publishedAt') ? later.publishedAt : undefined),
      authors:
        existing.authors.length === 0 && isFree('authors') ? later.authors : existing.authors,
      tags: existing.tags,
    },
  );
  const { publisher, keywords } = existing;
  const whole: Post = {
    ...filled,
    publisher: publisher.name === undefined ? { ...later.publisher, ...publisher } : publisher,
    keywords: keywords.length === 0 ? later.keywords : keywords,
  };
  return isSame(whole, existing) ? existing : whole;
}

/** Whether two posts say the same, in whatever order. */
function isSame(one: Post, other: Post): boolean {
  const lines = (post: Post): string =>
    JSON.stringify(Object.entries(post).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return lines(one) === lines(other);
}
