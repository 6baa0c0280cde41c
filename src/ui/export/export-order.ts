import type { Notes } from '../services';

/*
 * What an export tab is asked to take. It is handed over as a note, not in the address: a selection
 * can be thousands of posts.
 */

const KEY = 'export-order';

/** Ids in the order of the list, or everything. */
export type ExportOrder = readonly string[] | 'all';

/** Leaves word for the export view that is about to open. */
export function keepExportOrder(notes: Notes, order: ExportOrder): Promise<void> {
  return notes.write(KEY, order);
}

/** The order that was left, or 'all'. */
export async function readExportOrder(notes: Notes): Promise<ExportOrder> {
  const order = await notes.read(KEY);
  const isList = Array.isArray(order) && order.length > 0;
  return isList && order.every((id): id is string => typeof id === 'string') ? order : 'all';
}
