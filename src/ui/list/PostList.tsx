import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DayRun } from '../../search/engine/day-runs';
import { message } from '../../platform/i18n';
import { formatNumber } from '../locale';
import { dayHeading } from '../moments';
import { useServices } from '../services';
import { GhostRow } from './GhostRow';
import type { LayoutItem } from './list-layout';
import { Row } from './Row';
import type { ListFocus } from './use-list-focus';
import type { ListView } from './use-list';
import type { ListScroll } from './use-scroll';

type Props = {
  scroller: RefObject<HTMLDivElement | null>;
  list: ListView;
  scroll: ListScroll;
  focus: ListFocus;
  rowHeight: number;
  openId?: string;
  onOpen: (id: string, index: number) => void;
  onOpenAside: (id: string) => void;
  onSelectTo: (index: number) => void;
};

type Group = { run: DayRun | undefined; hasHeading: boolean; rows: number[] };

/** Neighbouring items of one day -> groups; a day whose heading is scrolled away keeps its name. */
function groupsOf(items: readonly LayoutItem[]): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    if (item.kind === 'day') groups.push({ run: item.run, hasHeading: true, rows: [] });
    else if (groups.at(-1)?.run === item.run) groups.at(-1)?.rows.push(item.index);
    else groups.push({ run: item.run, hasHeading: false, rows: [item.index] });
  }
  return groups;
}

/**
 * The list of posts: a listbox with one stop for the Tab key, in which the arrows move. At most 60
 * items stand in the document, however many there are.
 */
export function PostList(props: Props) {
  const { list, scroll, focus, scroller } = props;
  const now = useServices().now();
  const { items, above, below } = scroll.window;
  const rows = items.flatMap((item) => (item.kind === 'row' ? [item.index] : []));
  const [from, to] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const total = list.loaded?.total ?? 0;

  useEffect(() => scroll.reveal(focus.index), [focus.index]);
  useEffect(() => list.need(from, to), [from, to, list.loaded]);

  const row = (index: number, run: DayRun | undefined) => {
    const hit = list.hitAt(index);
    if (!hit) return <GhostRow key={`ghost-${index}`} />;
    const { id } = hit.post;
    return (
      <Row
        key={id}
        id={`row-${id}`}
        hit={hit}
        isUnderDay={run !== undefined}
        order={list.loaded?.listing.order ?? 'captured'}
        isActive={id === focus.activeId}
        isOpen={id === props.openId}
        isSelected={focus.selected.has(id)}
        position={{ at: index + 1, of: total }}
        now={now}
        onOpen={() => props.onOpen(id, index)}
        onOpenAside={() => props.onOpenAside(id)}
        onToggle={() => focus.toggle(id, index)}
        onSelectTo={() => props.onSelectTo(index)}
      />
    );
  };
  return (
    <div
      ref={scroller}
      class="list"
      style={{ '--row-height': `${props.rowHeight}px` }}
      role="listbox"
      aria-label={message('listLabel')}
      aria-multiselectable="true"
      aria-busy={list.isBusy}
      aria-activedescendant={focus.activeId === undefined ? undefined : `row-${focus.activeId}`}
      tabIndex={0}
      onScroll={scroll.onScroll}
    >
      <div role="presentation" style={{ height: `${above}px` }} />
      {groupsOf(items).map(({ run, hasHeading, rows: indexes }) =>
        run ? (
          <div role="group" aria-label={dayHeading(run.start, now)} key={run.start}>
            {hasHeading && (
              <div class="day" aria-hidden="true">
                {dayHeading(run.start, now)}
                <span>{formatNumber(run.count)}</span>
              </div>
            )}
            {indexes.map((index) => row(index, run))}
          </div>
        ) : (
          indexes.map((index) => row(index, run))
        ),
      )}
      <div role="presentation" style={{ height: `${below}px` }} />
    </div>
  );
}
