import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { formatNumber } from '../locale';
import { useServices } from '../services';
import { postsOf, type DayItem, type ListItem, type RowItem } from './list-items';
import { Row } from './Row';
import type { ListFocus } from './use-list-focus';
import { useWindow } from './use-window';

type Props = {
  items: readonly ListItem[];
  /** Rows in all, where more can be read. */
  total: number;
  focus: ListFocus;
  openId?: string;
  onOpen: (id: string) => void;
  /** The end of what has been read is near. */
  onNearEnd?: () => void;
};

type Group = { heading: string; day?: DayItem; rows: RowItem[] };

/** Neighbouring items of one day -> groups; a day whose heading is scrolled away keeps its name. */
function groupsOf(items: readonly ListItem[]): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    if (item.kind === 'day') groups.push({ heading: item.heading, day: item, rows: [] });
    else if (groups.at(-1)?.heading === item.day) groups.at(-1)?.rows.push(item);
    else groups.push({ heading: item.day, rows: [item] });
  }
  return groups;
}

function DayLine({ day }: { day: DayItem }) {
  return (
    <div class="day" data-key={day.key} aria-hidden="true">
      {day.heading}
      {day.count !== undefined && <span>{formatNumber(day.count)}</span>}
    </div>
  );
}

/**
 * The list of posts: a listbox with one stop for the Tab key, in which the arrows move. At most 60
 * items stand in the document, however many there are.
 */
export function PostList(props: Props) {
  const { items, total, focus, openId, onOpen, onNearEnd } = props;
  const { now } = useServices();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useWindow(scroller, items);
  const active = items.findIndex((item) => item.key === focus.activeId);
  const position = new Map(postsOf(items).map((post, index) => [post.id, index + 1]));

  useEffect(() => view.reveal(active), [active]);
  useEffect(() => {
    if (view.end >= items.length - 10) onNearEnd?.();
  }, [view.end, items.length]);

  const row = (item: RowItem) => (
    <Row
      key={item.key}
      id={`row-${item.key}`}
      item={item}
      isActive={item.key === focus.activeId}
      isOpen={item.key === openId}
      isSelected={focus.selected.has(item.key)}
      position={{ at: position.get(item.key) ?? 0, of: total }}
      now={now()}
      onOpen={onOpen}
      onToggle={focus.toggle}
    />
  );
  return (
    <div
      ref={scroller}
      class="list"
      role="listbox"
      aria-label={message('listLabel')}
      aria-multiselectable="true"
      aria-activedescendant={active < 0 ? undefined : `row-${focus.activeId}`}
      tabIndex={0}
      onScroll={view.onScroll}
    >
      <div role="presentation" style={{ height: `${view.above}px` }} />
      {groupsOf(items.slice(view.start, view.end)).map((group) =>
        group.heading ? (
          <div role="group" aria-label={group.heading} key={group.heading}>
            {group.day && <DayLine day={group.day} />}
            {group.rows.map(row)}
          </div>
        ) : (
          group.rows.map(row)
        ),
      )}
      <div role="presentation" style={{ height: `${view.below}px` }} />
    </div>
  );
}
