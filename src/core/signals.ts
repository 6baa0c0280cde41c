/*
 * What a reader should know of an article beside its facts. Apart from the schema, which does not go
 * into pages. The order is that in which they are shown: first what makes the text less than whole.
 */
export const SIGNALS = [
  /** Cut off by a paywall: the text is what the page showed. */
  'paywall',
  /** The page shows a part, and leads elsewhere for the rest. */
  'continued',
  /** A live blog: the text is as it stood at the moment of capture. */
  'live',
  /** The text carries a note of a correction or a later change. */
  'corrected',
  'opinion',
  /** Paid for by somebody who is not the publisher. */
  'sponsored',
  /** Taken over from another outlet or another site. */
  'syndicated',
] as const;
export type Signal = (typeof SIGNALS)[number];
