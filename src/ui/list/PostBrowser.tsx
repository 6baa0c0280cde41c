import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useImperativeHandle, useRef } from 'preact/hooks';
import type { Post } from '../../core/post';
import { message } from '../../platform/i18n';
import { announce } from '../announce';
import { articleCount, formatNumber } from '../locale';
import { useReads } from '../reads';
import type { Changes } from '../use-changes';
import { ArrivedChip } from './ArrivedChip';
import { BrowserList } from './BrowserList';
import { landmarksOf } from './landmarks';
import { layoutOf } from './list-layout';
import type { Landmarks, ListOrder } from './load-list';
import { PostList } from './PostList';
import { rowHeightOf, type Density } from './row-height';
import { SearchField } from './SearchField';
import { SelectionBar } from './SelectionBar';
import { TimeRail } from './TimeRail';
import { useBrowserKeys } from './use-browser-keys';
import { useList } from './use-list';
import { useListFocus } from './use-list-focus';
import { useScroll } from './use-scroll';
import { useSelection } from './use-selection';
import { useStep } from './use-step';

export type PostBrowserProps = {
  query: string;
  onQuery: (query: string) => void;
  order: ListOrder;
  density: Density;
  /** Posts in the archive, where known. */
  count: number | undefined;
  openId?: string;
  changes: Changes;
  onOpen: (id: string) => void;
  /** Another article in the place of the open one; `onOpen` where it is not given. */
  onTurn?: (id: string) => void;
  onOpenAside: (id: string) => void;
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
  /** Whether a rail with years and months stands beside the list. */
  hasTimeRail?: boolean;
  /** Gets what opens the article so many rows further in the list. */
  step?: RefObject<((by: number) => void) | null>;
  /** What stands between search box and list. */
  head?: ComponentChildren;
  /** What stands under the list while nothing is selected. */
  children?: ComponentChildren;
};

/** Of so many selected posts it is looked at whether they are starred or read. */
const MOST_LOOKED_AT = 200;

/** Search box, list and selection: the part of the popup and of the archive by which posts are found. */
export function PostBrowser(props: PostBrowserProps) {
  const { count, query, order, changes, onQuery } = props;
  const reads = useReads();
  const field = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const landmarks = useRef<Landmarks>({ seen: undefined, leader: undefined });
  const list = useList({ query, order }, () => landmarks.current);
  const { loaded } = list;
  const rowHeight = rowHeightOf(props.density, loaded?.listing.query ?? '');
  const layout = layoutOf(loaded?.runs ?? [], loaded?.total ?? 0, rowHeight);
  const scroll = useScroll(scroller, layout, loaded);
  landmarks.current = landmarksOf(list, scroll, landmarks.current);
  const focus = useListFocus(list);
  const selection = useSelection({ query, order }, list, focus);

  const remove = (wanted: readonly string[]): void => {
    focus.select([]);
    focus.leave(wanted);
    void changes.remove(wanted);
  };
  useEffect(() => {
    if (props.focusSearch && document.activeElement === document.body) field.current?.focus();
  }, [props.focusSearch]);
  useEffect(() => {
    if (!loaded || loaded.listing.query.trim() === '') return;
    announce(loaded.total > 0 ? articleCount(loaded.total) : message('noMatchTitle'));
  }, [loaded?.listing.query, loaded?.total]);
  const postsOf = async (ids: readonly string[]): Promise<Post[]> => {
    const posts = await Promise.all(ids.slice(0, MOST_LOOKED_AT).map((id) => reads.getPost(id)));
    return posts.filter((post) => post !== undefined);
  };
  const { openId, onOpen, onTurn = onOpen } = props;
  const turn = openId === undefined ? onOpen : onTurn;
  const step = useStep({ listing: { query, order }, list, focus, openId, onOpen: turn });
  useImperativeHandle(props.step ?? null, () => step);
  useBrowserKeys({ ...props, step, focus, field, remove, selectTo: selection.selectTo, postsOf });

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
      {props.head}
      <BrowserList list={list} query={query} onClear={() => onQuery('')}>
        <div class="list-frame">
          <ArrivedChip
            posts={Math.min(loaded?.arrived ?? 0, scroll.first)}
            onShow={() => {
              scroll.goTo(0);
              scroller.current?.focus();
            }}
          />
          <PostList
            scroller={scroller}
            list={list}
            scroll={scroll}
            focus={focus}
            rowHeight={rowHeight}
            {...(props.openId === undefined ? {} : { openId: props.openId })}
            onOpen={(id, index) => {
              focus.activate(id, index);
              props.onOpen(id);
            }}
            onOpenAside={props.onOpenAside}
            onSelectTo={selection.selectTo}
          />
          {props.hasTimeRail && (
            <TimeRail layout={layout} first={scroll.first} goTo={scroll.goTo} />
          )}
        </div>
      </BrowserList>
      {focus.selected.size > 0 ? (
        <SelectionBar
          count={focus.selected.size}
          onAll={() => void selection.selectAll()}
          onChange={(change) => void changes.change([...focus.selected], change)}
          onKeepImages={() => void changes.keepImages([...focus.selected])}
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
