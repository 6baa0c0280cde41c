import type { RefObject } from 'preact';
import type { Post } from '../../core/post';
import { useShortcuts, type Shortcuts } from '../use-shortcuts';
import type { Changes } from '../use-changes';
import type { ListFocus } from './use-list-focus';

/** Rows that Page Up and Page Down pass over. */
const PAGE = 8;

type Keys = {
  listens: boolean;
  focus: ListFocus;
  field: RefObject<HTMLInputElement | null>;
  query: string;
  openId?: string;
  onQuery: (query: string) => void;
  remove: (ids: readonly string[]) => void;
  selectTo: (index: number) => void;
  /** The posts of some ids, where they are still there. */
  postsOf: (ids: readonly string[]) => Promise<Post[]>;
  changes: Changes;
  /** Opens the article so many rows further. */
  step: (by: number) => void;
  onOpen: (id: string) => void;
  onExport: (ids: readonly string[]) => void;
  onHelp: () => void;
  onEnter?: () => void;
  onBack?: () => void;
};

/** The selection, else the row that the keyboard is on, else the post that is open. */
function chosen({ selected, activeId }: ListFocus, openId: string | undefined): string[] {
  const current = activeId ?? openId;
  if (selected.size > 0) return [...selected];
  return current === undefined ? [] : [current];
}

function back({ focus, query, onQuery, onBack }: Keys): void {
  if (focus.selected.size > 0) focus.select([]);
  else if (query) onQuery('');
  else onBack?.();
}

/** Starred where any of the chosen is not, else unstarred. */
async function toggleStar({ focus, openId, changes, postsOf }: Keys): Promise<void> {
  const ids = chosen(focus, openId);
  const isStarred = (await postsOf(ids)).every((post) => post.starred === true);
  await changes.change(ids, { kind: isStarred ? 'unstar' : 'star' });
}

/** Read where any of the chosen is not, else unread. */
async function toggleRead({ focus, openId, changes, postsOf }: Keys): Promise<void> {
  const ids = chosen(focus, openId);
  const isRead = (await postsOf(ids)).every((post) => post.readAt !== undefined);
  await changes.change(ids, { kind: isRead ? 'unread' : 'read' });
}

/** To the years and months, where they stand beside the list; else to its top. */
function toTimeRail(focus: ListFocus): void {
  const rail = document.querySelector<HTMLElement>('.time-rail');
  if (rail) rail.focus();
  else focus.move(-Infinity);
}

/** The keys of a list: the ones that `?` shows. */
export function useBrowserKeys(keys: Keys): void {
  const { focus, field, changes } = keys;
  const toSearch = (): void => {
    field.current?.focus();
    field.current?.select();
  };
  const listing: Shortcuts = {
    '/': toSearch,
    ArrowDown: () => focus.move(1),
    ArrowUp: () => focus.move(-1),
    j: () => focus.move(1),
    k: () => focus.move(-1),
    n: () => keys.step(1),
    p: () => keys.step(-1),
    Home: () => focus.move(-Infinity),
    End: () => focus.move(Infinity),
    PageDown: () => focus.move(PAGE),
    PageUp: () => focus.move(-PAGE),
    Enter: () => (focus.activeId === undefined ? keys.onEnter?.() : keys.onOpen(focus.activeId)),
    o: () => focus.activeId !== undefined && keys.onOpen(focus.activeId),
    x: () => focus.activeId !== undefined && focus.toggle(focus.activeId, focus.index),
    X: () => focus.index >= 0 && keys.selectTo(focus.index),
    g: () => toTimeRail(focus),
    '#': () => keys.remove(chosen(focus, keys.openId)),
    e: () => keys.onExport(chosen(focus, keys.openId)),
    Delete: () => keys.remove(chosen(focus, keys.openId)),
    s: () => void toggleStar(keys),
    m: () => void toggleRead(keys),
    u: () => changes.undo(),
    '?': () => keys.onHelp(),
  };
  const hasSomethingToClear =
    focus.selected.size > 0 || keys.query !== '' || keys.onBack !== undefined;
  // In the popup the last Escape is the browser's: it closes the popup.
  if (hasSomethingToClear) listing['Escape'] = () => back(keys);
  useShortcuts(keys.listens ? listing : {});
}
