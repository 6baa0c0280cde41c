import { readAhead } from '../core/read-ahead';
import { toBase64 } from './base64';
import { toJson, toLines } from './line';
import { FORMAT, VERSION, type BackupRecord, type Counts, type Header, type Kind } from './record';

/** A record that is longer is not written, and no longer one is read: 256 MB. */
export const LONGEST = 256_000_000;

/** Batches whose digests are under way. */
const AHEAD = 2;

/** What a backup could not hold: an article of hundreds of megabytes. */
export type TooLong = { kind: Kind; name: string };

type Chunk = Uint8Array<ArrayBuffer>;

export type Backup = {
  bytes: ReadableStream<Chunk>;
  /** What was written and left out so far; final when the bytes have ended. */
  written: Counts;
  leftOut: TooLong[];
};

/** The value as JSON has it: bytes as base64. */
function asJson({ kind, value }: BackupRecord): unknown {
  if (kind === 'image') return { ...value, bytes: toBase64(value.bytes) };
  if (kind !== 'post' && kind !== 'deleted') return value;
  const { original, ...parts } = value;
  return original
    ? { ...parts, original: { ...original, bytes: toBase64(original.bytes) } }
    : value;
}

function nameOf(record: BackupRecord): string {
  const isPost = record.kind === 'post' || record.kind === 'deleted';
  return isPost ? (record.value.post.headline ?? record.value.post.url) : record.kind;
}

/** A record as JSON; undefined where no text can be that long. */
function jsonOf(n: number, record: BackupRecord): string | undefined {
  try {
    return toJson(n, record.kind, asJson(record));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

type Numbered = { batch: BackupRecord[]; from: number };
type MadeLines = { batch: BackupRecord[]; kept: Set<BackupRecord>; chunks: Chunk[] };

async function* numbered(batches: AsyncIterable<BackupRecord[]>): AsyncGenerator<Numbered> {
  let from = 1;
  for await (const batch of batches) {
    yield { batch, from };
    from += batch.length;
  }
}

/** Lines that lie one behind the other in memory become one chunk: each chunk costs a way through the streams. */
function joined(lines: readonly Chunk[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const line of lines) {
    const last = chunks.at(-1);
    const isNext =
      last?.buffer === line.buffer && last.byteOffset + last.length === line.byteOffset;
    if (!last || !isNext) chunks.push(line);
    else {
      chunks[chunks.length - 1] = new Uint8Array(
        last.buffer,
        last.byteOffset,
        last.length + line.length,
      );
    }
  }
  return chunks;
}

async function makeLines({ batch, from }: Numbered): Promise<MadeLines> {
  const made = batch.flatMap((record, at) => {
    const json = jsonOf(from + at, record);
    return json === undefined ? [] : [{ record, json }];
  });
  const lines = await toLines(made.map(({ json }) => json));
  const kept = new Set(made.filter((_, at) => isShort(lines[at])).map(({ record }) => record));
  return { batch, kept, chunks: joined(lines.filter(isShort)) };
}

/** While the digests of one batch are made elsewhere, the next is read and written as JSON. */
async function* linesOf(
  header: Header,
  batches: AsyncIterable<BackupRecord[]>,
  { written, leftOut }: Pick<Backup, 'written' | 'leftOut'>,
): AsyncGenerator<Chunk[]> {
  yield toLines([toJson(0, FORMAT, header)]);
  let n = 1;
  for await (const { batch, kept, chunks } of readAhead(numbered(batches), AHEAD, makeLines)) {
    for (const record of batch) {
      if (kept.has(record)) written[record.kind] += 1;
      else leftOut.push({ kind: record.kind, name: nameOf(record) });
    }
    n += batch.length;
    yield chunks;
  }
  yield toLines([toJson(n, 'end', { counts: written })]);
}

function isShort(line: Uint8Array | undefined): boolean {
  return line !== undefined && line.length <= LONGEST;
}

/** An iteration as a stream that is drawn as it is read. */
function streamOf(chunks: AsyncGenerator<Chunk[]>): ReadableStream<Chunk> {
  return new ReadableStream({
    async pull(controller) {
      // A batch may have no line that is short enough: a pull that gives nothing is not repeated.
      let next = await chunks.next();
      while (!next.done && next.value.length === 0) next = await chunks.next();
      if (next.done) controller.close();
      else for (const chunk of next.value) controller.enqueue(chunk);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

/** Records, some at a time -> the bytes of a backup, drawn as they are read. */
export function writeBackup(
  facts: Omit<Header, 'version'>,
  batches: AsyncIterable<BackupRecord[]>,
): Backup {
  const written: Counts = { settings: 0, profile: 0, post: 0, deleted: 0, image: 0, import: 0 };
  const leftOut: TooLong[] = [];
  const lines = linesOf({ version: VERSION, ...facts }, batches, { written, leftOut });
  return { bytes: streamOf(lines), written, leftOut };
}
