import type { ComponentChildren } from 'preact';
import { message } from '../../platform/i18n';
import { articleCount } from '../locale';
import { EmptyList, FailedList, LoadingList, NoMatch } from './ListStates';
import { QueryNotes } from './QueryNotes';
import type { ListView } from './use-list';

type Props = {
  list: ListView;
  query: string;
  onClear: () => void;
  /** The list itself, where there is one. */
  children: ComponentChildren;
};

function NothingForReview() {
  return (
    <div class="list-state">
      <h2>{message('reviewEmptyTitle')}</h2>
      <p>{message('reviewEmptyText')}</p>
    </div>
  );
}

/** The list, or the one state that stands in its place. */
export function BrowserList({ list, query, onClear, children }: Props) {
  const { loaded, failure, isBusy } = list;
  if (failure) return <FailedList failure={failure} again={list.again} />;
  if (!loaded) return <LoadingList />;
  const { total, notes, listing } = loaded;
  if (total > 0) {
    return (
      <>
        <QueryNotes notes={notes} />
        {listing.query.trim() !== '' && <p class="found-count">{articleCount(total)}</p>}
        {children}
      </>
    );
  }
  if (isBusy) return <LoadingList />;
  if (listing.query.trim() === '') return <EmptyList />;
  if (listing.query === 'is:review') return <NothingForReview />;
  return (
    <>
      <QueryNotes notes={notes} />
      <NoMatch query={query.trim()} onClear={onClear} />
    </>
  );
}
