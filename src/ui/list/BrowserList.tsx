import { message } from '../../platform/i18n';
import { articleCount } from '../locale';
import { EmptyList, FailedList, LoadingList, NoMatch } from './ListStates';
import { PostList } from './PostList';
import { QueryNotes } from './QueryNotes';
import type { ListFocus } from './use-list-focus';
import type { ListSource } from './use-list-source';

type Props = {
  source: ListSource;
  query: string;
  focus: ListFocus;
  openId: string | undefined;
  onOpen: (id: string) => void;
  onClear: () => void;
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
export function BrowserList(props: Props) {
  const { source, query, openId } = props;
  switch (source.state) {
    case 'loading':
      return <LoadingList />;
    case 'failed':
      return <FailedList failure={source.failure} again={source.again} />;
    case 'empty':
      return <EmptyList />;
    case 'nothing-for-review':
      return <NothingForReview />;
    case 'no-match':
      return (
        <>
          <QueryNotes notes={source.notes ?? []} />
          <NoMatch query={query.trim()} onClear={props.onClear} />
        </>
      );
    case 'found':
    case 'full':
      return (
        <>
          <QueryNotes notes={source.notes ?? []} />
          {source.state === 'found' && (
            <p class="found-count">
              {articleCount(source.total)}
              {source.total > source.items.length && (
                <span>{message('foundFirst', source.items.length)}</span>
              )}
            </p>
          )}
          <PostList
            items={source.items}
            total={source.total}
            focus={props.focus}
            {...(openId === undefined ? {} : { openId })}
            onOpen={props.onOpen}
            onNearEnd={source.more}
          />
        </>
      );
  }
}
