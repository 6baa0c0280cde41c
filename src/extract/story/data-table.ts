import { regionsAround } from './around';
import type { Block, Region } from './page-map';
import type { Line, StoryView } from './story-view';

const dataTables = new WeakMap<Region, boolean>();

/** A line of data, not of links: tables may have names in them that lead to more. */
export function isInDataTable({ block, tags }: Line, { map, story }: StoryView): boolean {
  if (!tags.includes('td')) return false;
  const table = regionsAround(map, block, story.index).find(({ tag }) => tag === 'table');
  if (table === undefined) return false;
  const known =
    dataTables.get(table) ?? holdsData(map.blocks.slice(table.firstBlock, table.blockEnd));
  dataTables.set(table, known);
  return known;
}

function holdsData(cells: Block[]): boolean {
  const sum = (of: (cell: Block) => number): number => cells.reduce((all, one) => all + of(one), 0);
  return sum(({ linked }) => linked) < 0.5 * sum(({ length }) => length);
}
