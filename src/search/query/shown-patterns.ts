import type { Query } from './query';
import type { TextPattern } from './text-pattern';

/** What rows mark: anywhere, and in their headlines alone. */
export type ShownPatterns = { anywhere: TextPattern[]; headline: TextPattern[] };

/** The patterns that rows show: not those that are excluded. */
export function shownPatterns({ clauses }: Query): ShownPatterns {
  const shown: ShownPatterns = { anywhere: [], headline: [] };
  for (const clause of clauses) {
    if (clause.kind === 'text' && !clause.not) {
      shown[clause.only ?? 'anywhere'].push(clause.pattern);
    }
  }
  return shown;
}
