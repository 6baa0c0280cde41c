import type { Post } from '../../core/post';
import { rowOf, type PostRow } from '../columns/post-row';
import { foldedFacts } from '../indexer/post-documents';
import type { Clause } from '../query/query';
import { expressionOf } from '../query/text-pattern';
import { fold, type HanForms } from '../text/fold';
import { STATE_FLAGS } from './match-columns';
import { nameMatcher } from './match-name';
import { wallOf } from './wall-time';

/** A post that the index does not know, or not as it is; `hasText` tells of its text where the index still does. */
export type UnindexedPost = {
  post: Post;
  text: string;
  hasText?: (clause: number) => boolean;
};

type Matcher = (post: UnindexedPost & { row: PostRow; facts: string }) => boolean;

function namesOf(row: PostRow, field: string): readonly (string | undefined)[] {
  switch (field) {
    case 'author':
      return row.authors;
    case 'tag':
      return row.tags;
    case 'site':
      return [row.host];
    case 'section':
      return [row.section];
    case 'lang':
      return [row.language];
    default:
      return [row.source];
  }
}

function matcherOf(clause: Clause, at: number, forms: HanForms): Matcher {
  switch (clause.kind) {
    case 'text': {
      const expression = expressionOf(clause.pattern);
      if (clause.only === 'headline') {
        return ({ post }) => expression.test(fold(post.headline ?? '', forms));
      }
      return ({ facts, text, hasText }) =>
        expression.test(facts) || (hasText ? hasText(at) : expression.test(fold(text, forms)));
    }
    case 'name': {
      const matches = nameMatcher(clause.field, clause.name, clause.whole, forms);
      return ({ row }) =>
        namesOf(row, clause.field).some((name) => name !== undefined && matches(name));
    }
    case 'state': {
      const { mask, value } = STATE_FLAGS[clause.state];
      return ({ row }) => (row.flags & mask) === value;
    }
    case 'saved':
      return ({ row }) => row.capturedAt >= clause.from && row.capturedAt < clause.to;
    case 'days':
      return ({ row }) => {
        const instant = Number.isNaN(row.publishedAt) ? row.capturedAt : row.publishedAt;
        const wall = wallOf(instant, row.offset);
        return wall >= clause.from && wall < clause.to;
      };
  }
}

/** Conditions -> what tells of one post whether all hold, by reading it: just what the index finds. */
export function postMatcher(
  clauses: readonly Clause[],
  forms: HanForms,
): (unindexed: UnindexedPost) => PostRow | undefined {
  const matchers = clauses.map((clause, at) => matcherOf(clause, at, forms));
  return (unindexed) => {
    const row = rowOf(unindexed.post);
    const read = { ...unindexed, row, facts: foldedFacts(unindexed.post, forms) };
    const isHit = matchers.every((matches, at) => matches(read) !== (clauses[at]?.not ?? false));
    return isHit ? row : undefined;
  };
}
