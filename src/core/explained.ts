/*
 * What of an explanation the extractor has to know. Apart from its schema, which does not go into pages.
 */

/** How much of an explanation is kept; the extractor cuts to it, the schema insists. */
export const EXPLAINED = {
  candidates: 5,
  names: 10,
  text: 200,
  where: 60,
  steps: 24,
  beginning: 60,
} as const;

/** The facts that are explained: those that a person can correct, but for his own tags. */
export const EXPLAINED_FIELDS = ['headline', 'source', 'publishedAt', 'authors'] as const;
export type ExplainedField = (typeof EXPLAINED_FIELDS)[number];
