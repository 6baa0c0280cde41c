import type { Facets } from '../evaluate/count-facets';
import type { HitOrder } from '../evaluate/result';
import type { QueryNote } from '../query/query';
import type { HanForms } from '../text/fold';
import type { RisenWord } from '../year/risen-words';
import type { YearFacts } from '../year/year-facts';
import type { DayRun } from './day-runs';
import type { Hit } from '../show/show-hit';

/** What is listed: a query ('' for all posts), and the order. */
export type ListRequest = { query: string; order: HitOrder; forms: HanForms };

/** A year on the clock of this machine. */
export type YearRequest = { year: number; forms: HanForms };

/** How far the index is: posts that it holds, changes it has not seen, why it was begun anew. */
export type IndexProgress = {
  /** Nothing is left to be seen. */
  isComplete: boolean;
  /** All posts were read once: only changes since are left. */
  isWhole: boolean;
  posts: number;
  waiting: number;
  bytes: number;
  damaged?: string;
};

/** The beginning of a list, and what is known of the whole. */
export type ListAnswer = {
  total: number;
  hits: Hit[];
  /** What of the query was not understood. */
  notes: QueryNote[];
  progress: IndexProgress;
};

/**
 * What pages ask of the worker that searches. A list is named by its request: asked again, it is the
 * same list until the archive changes. Each can be taken back by its signal, and rejects with what
 * the database throws.
 */
export type SearchCalls = {
  open(request: ListRequest & { limit: number }, signal?: AbortSignal): Promise<ListAnswer>;
  rows(request: ListRequest & { from: number; to: number }, signal?: AbortSignal): Promise<Hit[]>;
  /** The days of a list by time; of a list by relevance none. */
  days(request: ListRequest, signal?: AbortSignal): Promise<DayRun[]>;
  facets(request: ListRequest, signal?: AbortSignal): Promise<Facets>;
  ids(request: ListRequest, signal?: AbortSignal): Promise<string[]>;
  /** The place of a post in a list, -1 where it is not in it. */
  placeOf(request: ListRequest & { id: string }, signal?: AbortSignal): Promise<number>;
  /** How many hits each query has. */
  counts(request: { queries: string[]; forms: HanForms }, signal?: AbortSignal): Promise<number[]>;
  /** What was captured in a year: by day, and the sources by month. */
  year(request: YearRequest, signal?: AbortSignal): Promise<YearFacts>;
  /** For each month of a year the words that rose in its headlines; it reads those of two years. */
  risenWords(request: YearRequest, signal?: AbortSignal): Promise<RisenWord[][]>;
  progress(request: { forms: HanForms }, signal?: AbortSignal): Promise<IndexProgress>;
};
