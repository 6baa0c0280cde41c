import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { placeAmong } from './list-pages';
import type { ListView } from './use-list';

/** Which row the keyboard is on, and which posts are selected. */
export type ListFocus = {
  /** Its place in the list; -1 while it is on none. */
  index: number;
  activeId: string | undefined;
  selected: ReadonlySet<string>;
  /** Moves by rows, -1 up, 1 down; without an active row to the first. */
  move: (rows: number) => void;
  /** Puts the keyboard on a post, by its place where that is known. */
  activate: (id: string | undefined, index?: number) => void;
  /** Goes on to the next row that is none of these: they are about to go. */
  leave: (ids: readonly string[]) => void;
  toggle: (id: string, index?: number) => void;
  select: (ids: Iterable<string>) => void;
  /** Where the last single selection was made: a range goes from there. */
  pivot: number;
};

type Active = { index: number; id: string | undefined };

const NONE: Active = { index: -1, id: undefined };

/** The focus of a list. It stays at its place when its row goes: on the row that comes there. */
export function useListFocus(list: ListView): ListFocus {
  const [active, setActive] = useState<Active>(NONE);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [pivot, setPivot] = useState(-1);
  const total = list.loaded?.total ?? 0;
  const at = active.index < 0 ? undefined : list.hitAt(active.index)?.post.id;

  // The row was not fetched when the keyboard went there, has moved, or another has come in its place.
  useEffect(() => {
    if (at === undefined || at === active.id || !list.loaded) return;
    const moved = active.id === undefined ? -1 : placeAmong(list.loaded.pages, active.id);
    setActive(moved < 0 ? { index: active.index, id: at } : { index: moved, id: active.id });
  }, [at]);
  // Before anything of the other list is seen, or a key of the reader meant for it comes.
  useLayoutEffect(() => setActive(NONE), [list.loaded?.listing.query, list.loaded?.listing.order]);

  const move = (rows: number): void => {
    if (total === 0) return;
    const index = active.index < 0 ? 0 : Math.min(total - 1, Math.max(0, active.index + rows));
    setActive({ index, id: list.hitAt(index)?.post.id });
    list.need(index, index);
  };
  const toggle = (id: string, index?: number): void => {
    if (index !== undefined) {
      setActive({ index, id });
      setPivot(index);
    }
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  return {
    index: active.index,
    activeId: active.id,
    selected,
    move,
    leave: (ids) => {
      let index = Math.max(0, active.index);
      while (ids.includes(list.hitAt(index)?.post.id ?? '')) index += 1;
      const id = list.hitAt(index)?.post.id;
      if (active.index >= 0) setActive(id === undefined ? NONE : { index, id });
    },
    activate: (id, index = active.index) => setActive({ index, id }),
    toggle,
    select: (all) => setSelected(new Set(all)),
    pivot,
  };
}
