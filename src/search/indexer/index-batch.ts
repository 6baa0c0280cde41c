import type { IndexState } from '../../store/index-rows';
import { readColumns, readNumbers, type IndexWrite } from '../../store/index-tables';
import { CHUNK, packRows, unpackRows } from '../columns/pack-rows';
import { rowOf, type PostRow } from '../columns/post-row';
import { buildSegment, type NewDocument } from '../index/build-segment';
import { FACTS, TEXT } from '../index/segment';
import { fold } from '../text/fold';
import type { Work, WorkItem } from './next-work';
import { foldedFacts } from './post-documents';

/** Rows of the chunks that a batch touches, as they are and as they become. */
class Rows {
  private readonly chunks = new Map<number, (PostRow | undefined)[]>();

  static async around(numbers: readonly number[]): Promise<Rows> {
    const rows = new Rows();
    const wanted = [...new Set(numbers.map((number) => Math.floor(number / CHUNK)))];
    for (const columns of await readColumns(wanted)) {
      rows.chunks.set(columns.chunk, unpackRows(columns));
    }
    return rows;
  }

  /** The post of that number, if it is there. */
  get(number: number): PostRow | undefined {
    return this.chunks.get(Math.floor(number / CHUNK))?.[number % CHUNK];
  }

  set(number: number, row: PostRow | undefined): void {
    const chunk = Math.floor(number / CHUNK);
    const rows = this.chunks.get(chunk) ?? [];
    this.chunks.set(chunk, rows);
    rows[number % CHUNK] = row;
  }

  pack() {
    return [...this.chunks].map(([chunk, rows]) => packRows(chunk, Array.from(rows)));
  }
}

/** What a batch of posts makes of the index; nothing is written yet. */
type Batch = {
  rows: Rows;
  documents: NewDocument[];
  numbers: { id: string; number: number }[];
  gone: string[];
  state: IndexState;
};

function takePost(batch: Batch, item: WorkItem, known: number | undefined): void {
  const { post } = item;
  const { state, rows, documents } = batch;
  if (!post) {
    if (known === undefined) return;
    if (rows.get(known)) state.posts -= 1;
    rows.set(known, undefined);
    batch.gone.push(item.id);
    return;
  }
  const number = known ?? state.nextPost;
  if (known === undefined) {
    state.nextPost += 1;
    batch.numbers.push({ id: item.id, number });
  }
  const before = rows.get(number);
  if (!before) state.posts += 1;
  const { stamp } = state;
  const row = { ...rowOf(post), factStamp: stamp, textStamp: before?.textStamp ?? 0 };
  documents.push({ post: number, part: FACTS, stamp, text: foldedFacts(post, state.forms) });
  if (item.text !== undefined) {
    row.textStamp = stamp;
    documents.push({ post: number, part: TEXT, stamp, text: fold(item.text, state.forms) });
  }
  rows.set(number, row);
}

/** How far the first pass is behind a batch; what it has read is forgotten with the last change that it covers. */
function progressOf(
  { readThrough, readRanges = [] }: IndexState,
  { items, read, changesThrough = 0 }: Work,
): Pick<IndexState, 'readThrough' | 'readRanges'> {
  if (readThrough !== undefined && read && items.length > 0) {
    return { readThrough: read.through, readRanges: [...readRanges, read] };
  }
  const isCovered = readRanges.some((range) => range.changesThrough > changesThrough);
  return isCovered ? { readRanges } : {};
}

/** One batch of posts, taken into the index -> all that has to be written, in one transaction. */
export async function indexBatch(before: IndexState, work: Work): Promise<IndexWrite> {
  const { readThrough: _readThrough, readRanges: _readRanges, ...others } = before;
  const known = await readNumbers(work.items.map(({ id }) => id));
  const found = known.filter((number) => number !== undefined);
  const batch: Batch = {
    rows: await Rows.around([...found, before.nextPost, before.nextPost + work.items.length]),
    documents: [],
    numbers: [],
    gone: [],
    state: {
      ...others,
      stamp: before.stamp + 1,
      ...progressOf(before, work),
    },
  };
  work.items.forEach((item, at) => takePost(batch, item, known[at]));
  const { state, documents, gone, numbers, rows } = batch;
  const columns = rows.pack();
  state.chunkStamps = [...state.chunkStamps];
  for (const { chunk } of columns) state.chunkStamps[chunk] = state.stamp;
  const write: IndexWrite = { state, columns, numbers, gone };
  if (work.changesThrough !== undefined) write.changesThrough = work.changesThrough;
  if (documents.length === 0) return write;
  // All facts, then all texts: a character alone is in every other text, not in every fourth document.
  documents.sort((a, b) => a.part - b.part);
  const { segment, blocks } = buildSegment(state.nextSegment, documents);
  const { id, bytes } = segment;
  state.segments = [...state.segments, { id, documents: documents.length, bytes }];
  state.nextSegment += 1;
  return { ...write, segment, blocks };
}
