import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { formatNumber } from '../locale';
import { useReads } from '../reads';
import type { Removal } from '../use-removal';
import { BrowserList } from './BrowserList';
import { postsOf } from './list-items';
import { SearchField } from './SearchField';
import { SelectionBar } from './SelectionBar';
import { useBrowserKeys } from './use-browser-keys';
import { useListFocus } from './use-list-focus';
import { useListSource, type Shelf } from './use-list-source';

export type PostBrowserProps = {
  /** Which posts are listed while nothing is searched for. */
  shelf: Shelf;
  query: string;
  onQuery: (query: string) => void;
  /** Posts in the archive, where known. */
  count: number | undefined;
  openId?: string;
  removal: Removal;
  onOpen: (id: string) => void;
  onExport: (ids: readonly string[]) => void;
  onHelp: () => void;
  /** Enter before any row was reached. */
  onEnter?: () => void;
  /** Escape when there is nothing to clear here. */
  onBack?: () => void;
  /** Whether the keys are this list's now. */
  listens: boolean;
  /** Whether the search box takes the focus at first, where the reader has not moved it. */
  focusSearch?: boolean;
  /** What stands under the list while nothing is selected. */
  children?: ComponentChildren;
};

/** Search box, list and selection: the part of the popup and of the archive by which posts are found. */
export function PostBrowser(props: PostBrowserProps) {
  const { count, query, removal, shelf, onQuery } = props;
  const reads = useReads();
  const field = useRef<HTMLInputElement>(null);
  const source = useListSource(shelf, query);
  const ids = postsOf(source.items).map((post) => post.id);
  const focus = useListFocus(ids);

  const selectAll = async (): Promise<void> => {
    focus.select(query || shelf === 'review' ? ids : await reads.postIds());
  };
  const remove = (wanted: readonly string[]): void => {
    const after = ids.find(
      (id, index) => index > ids.indexOf(wanted[0] ?? '') && !wanted.includes(id),
    );
    focus.select([]);
    focus.activate(after);
    void removal.remove(wanted);
  };
  useEffect(() => {
    if (props.focusSearch && document.activeElement === document.body) field.current?.focus();
  }, [props.focusSearch]);
  useBrowserKeys({ ...props, focus, field, remove });

  return (
    <>
      <SearchField
        field={field}
        query={query}
        placeholder={
          count ? message('searchCount', formatNumber(count)) : message('searchPlaceholder')
        }
        onQuery={onQuery}
        onLeave={() => {
          field.current?.blur();
          focus.move(focus.activeId === undefined ? 0 : 1);
        }}
      />
      <BrowserList
        source={source}
        query={query}
        focus={focus}
        openId={props.openId}
        onOpen={(id) => {
          focus.activate(id);
          props.onOpen(id);
        }}
        onClear={() => onQuery('')}
      />
      {focus.selected.size > 0 ? (
        <SelectionBar
          count={focus.selected.size}
          onAll={() => void selectAll()}
          onExport={() => props.onExport([...focus.selected])}
          onDelete={() => remove([...focus.selected])}
          onClear={() => focus.select([])}
        />
      ) : (
        props.children
      )}
    </>
  );
}
