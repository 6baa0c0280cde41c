function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')];
}

/**
 * Whether GFM can say a table: it stands by itself, has a single head row at most, rows of the same
 * length, and cells that hold one line and span nothing.
 */
export function isSimpleTable(table: Element): boolean {
  const isTop = table.parentNode !== null && /^(?:DIV|BODY)$/.test(table.parentNode.nodeName);
  if (
    !isTop ||
    table.querySelector('caption,table,p,ul,ol,dl,pre,blockquote,figure,hr,[colspan],[rowspan]')
  ) {
    return false;
  }
  const rows = rowsOf(table);
  const width = rows[0]?.children.length ?? 0;
  const isEven = rows.every((row) => row.children.length === width);
  const isHeadFirst = table.querySelectorAll('thead tr').length <= 1;
  return width > 0 && isEven && isHeadFirst && (rows[0]?.textContent ?? '').trim() !== '';
}
