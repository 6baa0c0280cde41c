import type { ChangeRow, ColumnsRow, IndexState } from '../../store/index-rows';
import { readColumns, readSegments, readUnseen } from '../../store/index-tables';
import { joinColumns, NamePool, type Columns } from '../columns/columns';
import { CHUNK } from '../columns/pack-rows';
import { openSegment, type OpenSegment } from '../evaluate/index-reader';
import { orderOf } from '../evaluate/result';
import { BitSet } from '../evaluate/bit-set';
import { IndexDamaged } from '../index/index-damaged';
import { isUsable } from '../indexer/index-state';
import type { HanForms } from '../text/fold';

/** The index as of one moment: what it holds, and what it has not seen. */
export type IndexView = {
  /** Absent before the first batch, or where the index is of another version or setting. */
  state: IndexState | undefined;
  changes: readonly ChangeRow[];
  columns: Columns;
  segments: readonly OpenSegment[];
  /** All posts of the columns; not to be changed. */
  present: BitSet;
  /** All posts of the columns, newest first. */
  orderBy(order: 'published' | 'captured'): Uint32Array;
};

/** The columns under the stamps of their chunks, and what is made of them once. */
type JoinedColumns = {
  key: string;
  joined: Columns;
  present: BitSet;
  orders: Map<string, Uint32Array>;
};

function presentIn({ ids, length }: Columns): BitSet {
  const present = new BitSet(length);
  for (let post = 0; post < length; post += 1) if (ids[post] !== '') present.add(post);
  return present;
}

/**
 * Keeps what of the index every query needs, columns and the places of terms, and reads anew only
 * what was written since. A cache: it may be forgotten at any time.
 */
export class OpenIndex {
  private readonly pool = new NamePool();
  private readonly chunks = new Map<number, { stamp: number; row: ColumnsRow }>();
  private readonly segments = new Map<number, OpenSegment>();
  private columns: JoinedColumns | undefined;

  /** @throws IndexDamaged where rows are missing that the state names. */
  async view(forms: HanForms): Promise<IndexView> {
    const { state: kept, changes } = await readUnseen();
    const state = isUsable(kept, forms) ? kept : undefined;
    await Promise.all([this.readChunks(state), this.readSegments(state)]);
    const { joined, present, orders } = this.join(state);
    return {
      state,
      changes,
      columns: joined,
      segments: (state?.segments ?? []).flatMap(({ id }) => this.segments.get(id) ?? []),
      present,
      orderBy: (order) => {
        const known = orders.get(order);
        if (known) return known;
        const made = orderOf(joined, order);
        orders.set(order, made);
        return made;
      },
    };
  }

  /** Forgets everything: the next view reads all of it. */
  forget(): void {
    this.chunks.clear();
    this.segments.clear();
    this.columns = undefined;
  }

  private async readChunks(state: IndexState | undefined): Promise<void> {
    const stamps = state?.chunkStamps ?? [];
    for (const chunk of this.chunks.keys()) if (chunk >= stamps.length) this.chunks.delete(chunk);
    const old = [...stamps.keys()].filter(
      (chunk) => this.chunks.get(chunk)?.stamp !== stamps[chunk],
    );
    const rows = await readColumns(old.length > stamps.length / 2 ? 'all' : old);
    for (const row of rows) {
      const stamp = stamps[row.chunk];
      if (stamp !== undefined) this.chunks.set(row.chunk, { stamp, row });
    }
    if (this.chunks.size !== stamps.length) throw new IndexDamaged('columns are missing');
  }

  private async readSegments(state: IndexState | undefined): Promise<void> {
    const wanted = new Set((state?.segments ?? []).map(({ id }) => id));
    for (const id of this.segments.keys()) if (!wanted.has(id)) this.segments.delete(id);
    const missing = [...wanted].filter((id) => !this.segments.has(id));
    for (const row of await readSegments(missing)) this.segments.set(row.id, openSegment(row));
    if (this.segments.size !== wanted.size) throw new IndexDamaged('a segment is missing');
  }

  private join(state: IndexState | undefined) {
    const key = (state?.chunkStamps ?? []).join();
    if (this.columns?.key === key) return this.columns;
    const rows = Array.from(
      { length: this.chunks.size },
      (_, chunk) => this.chunks.get(chunk)?.row,
    );
    const present = rows.filter((row) => row !== undefined);
    const joined = joinColumns(present, this.pool);
    if (
      joined.length < (state?.nextPost ?? 0) ||
      present.length !== Math.ceil(joined.length / CHUNK)
    ) {
      throw new IndexDamaged('columns are shorter than they were');
    }
    this.columns = { key, joined, present: presentIn(joined), orders: new Map() };
    return this.columns;
  }
}
