import { holds, isBranch, textOf, type Branch } from '../body/tree';
import { isBlock } from '../body/vocabulary';

function branchesOf({ children }: Branch): Branch[] {
  return children.filter(isBranch);
}

const GRID = new Set(['tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);

/** What a cell of GFM cannot hold: blocks, and cells that span others. */
function isBeyond(element: Branch): boolean {
  if (!GRID.has(element.name)) return isBlock(element);
  return Object.keys(element.attributes).length > 0;
}

/**
 * Whether GFM can say a table: a single head row at most, a first row that says something, rows of
 * the same length, and cells that hold one line and span nothing.
 */
export function isSimpleTable(table: Branch): boolean {
  if (holds(table, isBeyond)) return false;
  const sections = branchesOf(table);
  const rows = sections.flatMap((part) => (part.name === 'tr' ? [part] : branchesOf(part)));
  const heads = sections.filter(({ name }) => name === 'thead').flatMap(branchesOf);
  const [first] = rows;
  if (!first || heads.length > 1 || textOf(first).trim() === '') return false;
  return rows.every((row) => row.children.length === first.children.length);
}
