import { useReads } from '../reads';
import { useHanForms } from '../use-han-forms';
import type { Listing } from './load-list';
import type { ListFocus } from './use-list-focus';
import type { ListView } from './use-list';

type Steps = {
  listing: Listing;
  list: ListView;
  focus: ListFocus;
  openId: string | undefined;
  onOpen: (id: string) => void;
};

/**
 * Goes to the article so many rows further in the list than the open one, or than the row that the
 * keyboard is on where none is open; at an end of the list nowhere.
 */
export function useStep({ listing, list, focus, openId, onOpen }: Steps): (by: number) => void {
  const reads = useReads();
  const forms = useHanForms();
  const request = { query: listing.query.trim(), order: listing.order, forms };

  const placeOfOpen = async (): Promise<number> => {
    if (openId === undefined || focus.activeId === openId) return focus.index;
    return reads.search.placeOf({ ...request, id: openId });
  };
  const idAt = async (index: number): Promise<string | undefined> => {
    const shown = list.hitAt(index)?.post.id;
    if (shown !== undefined) return shown;
    const [hit] = await reads.search.rows({ ...request, from: index, to: index + 1 });
    return hit?.post.id;
  };
  const step = async (by: number): Promise<void> => {
    const index = (await placeOfOpen()) + by;
    if (index < 0 || index >= (list.loaded?.total ?? 0)) return;
    const id = await idAt(index);
    if (id === undefined) return;
    focus.activate(id, index);
    list.need(index, index);
    onOpen(id);
  };
  // A list that cannot be read says so itself.
  return (by) => void step(by).catch(() => undefined);
}
