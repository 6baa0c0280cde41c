import type { TextPattern } from './text-pattern';

/** Lists of names that a query can ask by. */
export const NAME_FIELDS = ['source', 'author', 'tag', 'site', 'section', 'lang'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

/** What `is:` can ask. */
export const STATES = ['review', 'read', 'unread', 'starred', 'noted', 'revised'] as const;
export type PostState = (typeof STATES)[number];

/** One condition; all of a query's have to hold. */
export type Clause = { not: boolean } &
  /** `only`: where it has to stand; else anywhere in the facts or the text. */
  (
    | { kind: 'text'; pattern: TextPattern; only?: 'headline' }
    /** `whole`: the name is just this; else it holds the words, as a text does. */
    | { kind: 'name'; field: NameField; name: string; whole: boolean }
    | { kind: 'state'; state: PostState }
    /** Days of publication, from the first up to before the second, ms since 1970 as on a wall clock. */
    | { kind: 'days'; from: number; to: number }
    /** Moments of capture, from the first up to before the second, ms since 1970 UTC. */
    | { kind: 'saved'; from: number; to: number }
  );

/** A part of a query that was not understood, or not as it was perhaps meant, and why. */
export type QueryNote = {
  why:
    | 'unknown-field'
    | 'no-value'
    | 'not-a-date'
    | 'unknown-state'
    | 'no-letters'
    | 'open-quote'
    | 'too-long';
  part: string;
};

/** A condition on a text. */
export type TextClause = Extract<Clause, { kind: 'text' }>;

export type Query = { clauses: Clause[]; notes: QueryNote[] };
