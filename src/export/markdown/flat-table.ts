import { branch, holds, isBranch, textOf, type Branch, type Child } from '../body/tree';
import { isBlock } from '../body/vocabulary';

/** The rows of a table, not those of a table in one of its cells. */
function rowsOf(table: Branch): Branch[] {
  return table.children.filter(isBranch).flatMap((part) => {
    if (part.name === 'tr') return [part];
    return part.name === 'caption' ? [] : rowsOf(part);
  });
}

/** What stands in a cell, as one line. */
function inOneLine(children: readonly Child[]): Child[] {
  return children.flatMap((child): Child[] => {
    if (!isBranch(child)) return [child.replaceAll('\n', ' ')];
    if (!isBlock(child)) return holds(child, isBlock) ? inOneLine(child.children) : [child];
    return [' ', ...inOneLine(child.children), ' '];
  });
}

/** The rows of any table, each with the line of each of its cells; empty rows are gone. */
export function rowsInLines(table: Branch): Child[][][] {
  return rowsOf(table)
    .filter((row) => textOf(row).trim() !== '')
    .map((row) => row.children.filter(isBranch).map(({ children }) => inOneLine(children)));
}

/** Any table -> its caption, and a table that GFM can say: what spans others stands in the first of them. */
export function flatTable(table: Branch): Branch[] {
  const rows = rowsInLines(table);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row, at) => {
    const lines = Array.from({ length: width }, (_none, index) => row[index] ?? []);
    return branch(
      'tr',
      lines.map((line) => branch(at === 0 ? 'th' : 'td', line)),
    );
  });
  const captions = table.children.filter(isBranch).filter(({ name }) => name === 'caption');
  const above = captions.map(({ children }) => branch('p', inOneLine(children)));
  const [head, ...others] = full;
  if (!head) return above;
  return [...above, branch('table', [branch('thead', [head]), branch('tbody', others)])];
}
