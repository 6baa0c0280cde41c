import type { ColumnsRow } from '../../store/index-rows';
import { CHUNK } from './pack-rows';

/** Lists of names by post: those of post n lie between ends n-1 and n. */
export type NameLists = { ends: Uint32Array; numbers: Uint32Array };

/**
 * The columns of all posts in memory, by the post's number; names are numbers too, of which `names`
 * holds the texts. 100,000 posts are some 15 MB.
 */
export type Columns = {
  length: number;
  ids: string[];
  capturedAt: Float64Array;
  publishedAt: Float64Array;
  offsets: Int16Array;
  flags: Uint16Array;
  factStamps: Uint32Array;
  textStamps: Uint32Array;
  source: Uint32Array;
  host: Uint32Array;
  section: Uint32Array;
  language: Uint32Array;
  tags: NameLists;
  authors: NameLists;
  names: readonly string[];
};

/** Numbers names across chunks; a worker keeps one as long as it lives. */
export class NamePool {
  readonly texts: string[] = [''];
  private readonly numbers = new Map<string, number>([['', 0]]);

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.push(text) - 1;
    this.numbers.set(text, number);
    return number;
  }
}

function joinLists(parts: readonly { ends: Uint16Array; numbers: Uint32Array }[], length: number) {
  const lists: NameLists = {
    ends: new Uint32Array(length),
    numbers: new Uint32Array(parts.reduce((sum, { numbers }) => sum + numbers.length, 0)),
  };
  let at = 0;
  let offset = 0;
  for (const { ends, numbers } of parts) {
    for (const end of ends) lists.ends[at++] = offset + end;
    lists.numbers.set(numbers, offset);
    offset += numbers.length;
  }
  return lists;
}

/** All rows of columns, in the order of their chunks -> the columns. */
export function joinColumns(chunks: readonly ColumnsRow[], pool: NamePool): Columns {
  const ids = chunks.flatMap((chunk) => chunk.ids.split('\n'));
  const { length } = ids;
  const global = chunks.map(({ names }) => Uint32Array.from(names, (name) => pool.number(name)));
  const named = (list: Uint16Array, at: number): Uint32Array => {
    const numbers = global[at] ?? new Uint32Array();
    const out = new Uint32Array(list.length);
    for (let index = 0; index < list.length; index += 1)
      out[index] = numbers[list[index] ?? 0] ?? 0;
    return out;
  };
  const fill = <Target extends { set(part: ArrayLike<number>, at: number): void }>(
    target: Target,
    pick: (chunk: ColumnsRow, at: number) => ArrayLike<number>,
  ): Target => {
    chunks.forEach((chunk, at) => target.set(pick(chunk, at), at * CHUNK));
    return target;
  };
  return {
    length,
    ids,
    capturedAt: fill(new Float64Array(length), ({ capturedAt }) => capturedAt),
    publishedAt: fill(new Float64Array(length), ({ publishedAt }) => publishedAt),
    offsets: fill(new Int16Array(length), ({ offsets }) => offsets),
    flags: fill(new Uint16Array(length), ({ flags }) => flags),
    factStamps: fill(new Uint32Array(length), ({ factStamps }) => factStamps),
    textStamps: fill(new Uint32Array(length), ({ textStamps }) => textStamps),
    source: fill(new Uint32Array(length), (chunk, at) => named(chunk.source, at)),
    host: fill(new Uint32Array(length), (chunk, at) => named(chunk.host, at)),
    section: fill(new Uint32Array(length), (chunk, at) => named(chunk.section, at)),
    language: fill(new Uint32Array(length), (chunk, at) => named(chunk.language, at)),
    tags: joinLists(
      chunks.map((chunk, at) => ({ ends: chunk.tagEnds, numbers: named(chunk.tags, at) })),
      length,
    ),
    authors: joinLists(
      chunks.map((chunk, at) => ({ ends: chunk.authorEnds, numbers: named(chunk.authors, at) })),
      length,
    ),
    names: pool.texts,
  };
}
