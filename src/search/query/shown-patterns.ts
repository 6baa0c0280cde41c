import type { Query } from './query';
import type { TextPattern } from './text-pattern';

/** The patterns that rows show: not those that are excluded. */
export function shownPatterns({ clauses }: Query): TextPattern[] {
  return clauses.flatMap((clause) =>
    clause.kind === 'text' && !clause.not ? [clause.pattern] : [],
  );
}
