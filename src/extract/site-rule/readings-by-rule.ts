import type { Readings } from '../../core/explanation';
import { authorsKey, keptNames } from '../metadata/authors/explain-authors';
import { comparable } from '../metadata/headline/same-text';
import type { Metadata } from '../metadata/metadata';
import { momentKey } from '../metadata/published/explain-published';
import { shortened, weighed, type Said, type Weighed } from '../metadata/reading';
import type { Ruled } from './find-by-rule';

/** A rule was written by somebody who looked at the publisher's pages. */
const RIGHT = 0.97;

/**
 * The readings of a page whose facts a rule has settled: what it found stands in front of what was
 * weighed without it.
 * @param facts the facts after the rule; `facts.readings` are those before it.
 */
export function readingsByRule(facts: Metadata, ruled: Ruled): Readings {
  const { readings, headline, publishedAt, source, authors } = facts;
  const first = <Value>(
    value: Value | undefined,
    before: Weighed<Value> | undefined,
    keyOf: (value: Value) => string,
  ): Weighed<Value> | undefined => {
    if (value === undefined) return before;
    const said: Said<Value> = { value, from: 'site-rule', where: ruled.name };
    return weighed([said, ...(before?.candidates ?? [])], keyOf, RIGHT);
  };
  const byRule = {
    headline: first(
      ruled.headline && headline && shortened(headline),
      readings.headline,
      comparable,
    ),
    source: first(ruled.source && source && shortened(source.name), readings.source, comparable),
    publishedAt: first(ruled.published && publishedAt, readings.publishedAt, momentKey),
    authors: first(ruled.authors[0] && keptNames(authors), readings.authors, authorsKey),
  };
  return {
    ...(byRule.headline && { headline: byRule.headline }),
    ...(byRule.source && { source: byRule.source }),
    ...(byRule.publishedAt && { publishedAt: byRule.publishedAt }),
    ...(byRule.authors && { authors: byRule.authors }),
  };
}
