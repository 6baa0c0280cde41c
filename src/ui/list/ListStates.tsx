import { useEffect, useState } from 'preact/hooks';
import type { StoreFailure } from '../../core/failure';
import { message } from '../../platform/i18n';
import { explainArchive } from '../explain';
import { ClippingPicture } from '../icons';

/** Before this nothing is drawn for a list that loads, ms: it would only flicker. */
const PATIENCE = 150;

/** A list that is being read. */
export function LoadingList() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="list-state loading" aria-busy="true" aria-label={message('loading')} role="status">
      {late && [0, 1, 2, 3, 4].map((line) => <i class="bar-row" key={line} />)}
    </div>
  );
}

/** An archive without a post. */
export function EmptyList() {
  return (
    <div class="list-state">
      <ClippingPicture />
      <h2>{message('emptyTitle')}</h2>
      <p>{message('emptyText')}</p>
    </div>
  );
}

/** A search without a hit: what was looked for, and where. */
export function NoMatch({ query, onClear }: { query: string; onClear: () => void }) {
  return (
    <div class="list-state">
      <h2>{message('noMatchTitle')}</h2>
      <p>{message('noMatchText', query)}</p>
      <button type="button" class="quiet seal" onClick={onClear}>
        {message('showAll')}
      </button>
    </div>
  );
}

/** A list that could not be read. */
export function FailedList({ failure, again }: { failure: StoreFailure; again: () => void }) {
  const { label, title, text } = explainArchive(failure, 'read');
  return (
    <div class="list-state" role="alert">
      <p class="status warn">{label}</p>
      <h2>{title}</h2>
      <p>{text}</p>
      <button type="button" class="quiet seal" onClick={again}>
        {message('tryAgain')}
      </button>
    </div>
  );
}
