import { useState } from 'preact/hooks';

/** Which row the keyboard is on, and which rows are selected. */
export type ListFocus = {
  activeId: string | undefined;
  selected: ReadonlySet<string>;
  /** Moves by rows, -1 up, 1 down; without an active row to the first. */
  move: (rows: number) => void;
  activate: (id: string | undefined) => void;
  toggle: (id: string) => void;
  select: (ids: Iterable<string>) => void;
};

/** @param ids the rows in their order. */
export function useListFocus(ids: readonly string[]): ListFocus {
  const [activeId, activate] = useState<string>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  const move = (rows: number): void => {
    const at = activeId === undefined ? -1 : ids.indexOf(activeId);
    const next = at < 0 ? 0 : Math.min(ids.length - 1, Math.max(0, at + rows));
    activate(ids[next]);
  };
  const toggle = (id: string): void => {
    activate(id);
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  return { activeId, selected, move, activate, toggle, select: (all) => setSelected(new Set(all)) };
}
