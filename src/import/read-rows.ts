/** The end of a quoted field that begins at `start`, past its quote; doubled quotes are part of it. */
function endOfQuoted(csv: string, start: number): number {
  for (let at = csv.indexOf('"', start); at !== -1; at = csv.indexOf('"', at + 2)) {
    if (csv[at + 1] !== '"') return at;
  }
  return csv.length;
}

function endOfBare(csv: string, start: number): number {
  let at = start;
  while (at < csv.length && csv[at] !== ',' && csv[at] !== '\n') at += 1;
  return at;
}

/**
 * A table in CSV (RFC 4180) -> its rows; quotes may hold commas, line breaks and doubled quotes. One
 * pass, whatever is left open. `a,"b,""c"""` -> [['a', 'b,"c"']]
 */
export function readRows(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < csv.length; at += 1) {
    const isQuoted = csv[at] === '"';
    const start = isQuoted ? at + 1 : at;
    const end = isQuoted ? endOfQuoted(csv, start) : endOfBare(csv, start);
    const field = csv.slice(start, end);
    row.push(isQuoted ? field.replaceAll('""', '"') : field);
    at = isQuoted ? endOfBare(csv, end) : end;
    if (csv[at] === ',' && at + 1 < csv.length) continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
