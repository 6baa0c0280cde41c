import type { ColumnsRow } from '../../store/index-rows';
import type { PostRow } from './post-row';

/** Posts of one row of columns: with their names that stays below the 64 kB from which Chromium keeps
 * a value in a file of its own. */
export const CHUNK = 512;

/** Numbers the names of a chunk as they come; 0 is none. */
class Names {
  readonly texts = [''];
  private readonly numbers = new Map<string, number>();

  number(name: string | undefined): number {
    if (name === undefined) return 0;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.texts.push(name) - 1;
    this.numbers.set(name, number);
    return number;
  }
}

/** Lists of names, one behind the other, and where each ends. */
function packLists(
  lists: readonly (readonly string[])[],
  names: Names,
): { ends: Uint16Array; numbers: Uint16Array } {
  const numbers: number[] = [];
  const ends = lists.map((list) => {
    for (const name of list.slice(0, MOST_NAMES)) numbers.push(names.number(name));
    return numbers.length;
  });
  return { ends: Uint16Array.from(ends), numbers: Uint16Array.from(numbers) };
}

/** Tags or authors of a post that filters and counts know; ends of lists fit into 16 bits by it. */
const MOST_NAMES = 60;

/** Rows -> a row of columns; `undefined` and a gone post leave their place empty. */
export function packRows(chunk: number, rows: readonly (PostRow | undefined)[]): ColumnsRow {
  const names = new Names();
  const tags = packLists(
    rows.map((row) => row?.tags ?? []),
    names,
  );
  const authors = packLists(
    rows.map((row) => row?.authors ?? []),
    names,
  );
  const of = (pick: (row: PostRow) => string | undefined) =>
    Uint16Array.from(rows, (row) => (row ? names.number(pick(row)) : 0));
  return {
    chunk,
    ids: rows.map((row) => row?.id ?? '').join('\n'),
    capturedAt: Float64Array.from(rows, (row) => row?.capturedAt ?? 0),
    publishedAt: Float64Array.from(rows, (row) => row?.publishedAt ?? Number.NaN),
    offsets: Int16Array.from(rows, (row) => row?.offset ?? 0),
    flags: Uint16Array.from(rows, (row) => row?.flags ?? 0),
    factStamps: Uint32Array.from(rows, (row) => row?.factStamp ?? 0),
    textStamps: Uint32Array.from(rows, (row) => row?.textStamp ?? 0),
    source: of((row) => row.source),
    host: of((row) => row.host),
    section: of((row) => row.section),
    language: of((row) => row.language),
    tagEnds: tags.ends,
    tags: tags.numbers,
    authorEnds: authors.ends,
    authors: authors.numbers,
    names: names.texts,
  };
}

/** What `packRows` made -> the rows again. */
export function unpackRows(columns: ColumnsRow): (PostRow | undefined)[] {
  const nameOf = (list: Uint16Array, at: number) => {
    const number = list[at] ?? 0;
    return number === 0 ? undefined : columns.names[number];
  };
  const listOf = (ends: Uint16Array, numbers: Uint16Array, at: number) =>
    Array.from(
      numbers.subarray(at === 0 ? 0 : ends[at - 1], ends[at]),
      (number) => columns.names[number] ?? '',
    );
  const ids = columns.ids === '' ? [] : columns.ids.split('\n');
  return ids.map((id, at) =>
    id === ''
      ? undefined
      : {
          id,
          capturedAt: columns.capturedAt[at] ?? 0,
          publishedAt: columns.publishedAt[at] ?? Number.NaN,
          offset: columns.offsets[at] ?? 0,
          flags: columns.flags[at] ?? 0,
          factStamp: columns.factStamps[at] ?? 0,
          textStamp: columns.textStamps[at] ?? 0,
          source: nameOf(columns.source, at),
          host: nameOf(columns.host, at),
          section: nameOf(columns.section, at),
          language: nameOf(columns.language, at),
          tags: listOf(columns.tagEnds, columns.tags, at),
          authors: listOf(columns.authorEnds, columns.authors, at),
        },
  );
}
