import { message, type MessageKey } from '../../platform/i18n';
import type { QueryNote } from '../../search/query/query';

const SENTENCES = {
  'no-letters': 'noteNoLetters',
  'no-value': 'noteNoValue',
  'not-a-date': 'noteNotADate',
  'open-quote': 'noteOpenQuote',
  'too-long': 'noteTooLong',
  'unknown-field': 'noteUnknownField',
  'unknown-state': 'noteUnknownState',
} as const satisfies Record<QueryNote['why'], MessageKey>;

/** Longer parts of a query are cut where they are spoken of. */
const LONGEST = 24;

/** What of a query was not understood, a line each. */
export function QueryNotes({ notes }: { notes: readonly QueryNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="query-notes" aria-label={message('queryNotes')}>
      {notes.slice(0, 3).map(({ why, part }) => (
        <li key={why + part}>
          {message(SENTENCES[why], part.length > LONGEST ? `${part.slice(0, LONGEST)}…` : part)}
        </li>
      ))}
    </ul>
  );
}
