import { EXPLAINED_FIELDS, type ExplainedField } from './explained';
import type { Post } from './post';
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
 * later one found; of a field in doubt the later reading, if that is in no doubt. What a person edited,
 * or took away, stays as it is; so does every other fact. Answers `existing` itself where there is
 * nothing to fill.
 */
export function fillMissing(existing: Post, later: Post): Post {
  const better = EXPLAINED_FIELDS.filter((field) => isBetter(field, existing, later));
  const by = (field: ExplainedField): Post => (better.includes(field) ? later : existing);
  const facts = {
    headline: by('headline').headline,
    source: by('source').source,
    publishedAt: by('publishedAt').publishedAt,
    authors: by('authors').authors,
    tags: existing.tags,
  };
  const settled = [...existing.edited, ...better];
  const filled = withFacts({ ...existing, ...plainFacts(existing, later) }, facts, settled);
  const { publisher, keywords } = existing;
  const whole: Post = {
    ...filled,
    publisher: publisher.name === undefined ? { ...later.publisher, ...publisher } : publisher,
    keywords: keywords.length === 0 ? later.keywords : keywords,
  };
  return isSame(whole, existing) ? existing : whole;
}

/** Whether the later capture knows of a field what the post lacks or doubts. */
function isBetter(field: ExplainedField, existing: Post, later: Post): boolean {
  if (existing.edited.includes(field) || isAbsent(later[field])) return false;
  if (isAbsent(existing[field])) return true;
  return existing.doubts?.[field] !== undefined && later.doubts?.[field] === undefined;
}

function isAbsent(fact: Post[ExplainedField]): boolean {
  return fact === undefined || (Array.isArray(fact) && fact.length === 0);
}

/** Whether two posts say the same, in whatever order. */
function isSame(one: Post, other: Post): boolean {
  const lines = (post: Post): string =>
    JSON.stringify(Object.entries(post).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return lines(one) === lines(other);
}
