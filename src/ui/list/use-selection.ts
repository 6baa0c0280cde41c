import { useHanForms } from '../use-han-forms';
import { useReads } from '../reads';
import type { Listing } from './load-list';
import type { ListFocus } from './use-list-focus';
import type { ListView } from './use-list';

export type Selection = {
  /** All posts of the list, also those that were never shown. */
  selectAll: () => Promise<void>;
  /** The rows from where the last selection was made to this one. */
  selectTo: (index: number) => void;
};

/** Selecting more than one row at once. */
export function useSelection(listing: Listing, list: ListView, focus: ListFocus): Selection {
  const reads = useReads();
  const forms = useHanForms();
  const request = { ...listing, query: listing.query.trim(), forms };
  const selectRange = async (index: number): Promise<void> => {
    const pivot = focus.pivot < 0 ? Math.max(0, focus.index) : focus.pivot;
    const ids = await reads.search.ids(request);
    const range = ids.slice(Math.min(pivot, index), Math.max(pivot, index) + 1);
    focus.select([...focus.selected, ...range]);
    focus.activate(list.hitAt(index)?.post.id, index);
  };
  return {
    selectAll: async () => focus.select(await reads.search.ids(request)),
    selectTo: (index) => void selectRange(index),
  };
}
