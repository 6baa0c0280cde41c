import type { Evidence } from '../../../core/moment';

/** Who says it: a heading, a piece of one, a line equal to a part of the title, metadata, or the title alone. */
export type Witness = 'heading' | 'part' | 'shown' | 'told' | 'title';

/** A text that may be the headline: how much its witness counts, and where the page shows it. */
export type HeadlineCandidate = {
  text: string;
  witness: Witness;
  weight: number;
  /** The kind of place that it stands in, where its witness does not tell. */
  from?: Evidence;
  /** Texts that the same witness would also confirm, comparable. */
  confirms: string[];
  /** Long endings of its text, comparable: `Site - Section - Headline` confirms the headline. */
  ends?: string[];
  element?: Element;
};

/** How much each kind of witness counts. */
export const WEIGHT = {
  heading: 1.5,
  piecedHeading: 1.4,
  laterHeading: 1.2,
  label: 0.7,
  part: 1,
  told: 1,
  title: 0.5,
  shown: 1.2,
  shared: 4,
  ticker: 0.7,
  flash: 1.6,
} as const;
