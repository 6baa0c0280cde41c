import type { DBCore, DBCoreMutateRequest, DBCoreTransaction, Middleware } from 'dexie';
import { CHANGED, MOST_CHANGED, type ChangeRow } from './index-rows';

/** Tables whose rows are searched, and which of a post's documents they are. */
const SEARCHED: Record<string, number> = { posts: CHANGED.facts, bodies: CHANGED.text };

/** The posts that a write touches; none where it does not name them. */
function touched(write: DBCoreMutateRequest): string[] {
  if (write.type === 'deleteRange') return [];
  if (write.type === 'delete') return write.keys.map(String);
  return write.values.map((row: { id?: unknown; postId?: unknown }) =>
    String(row.id ?? row.postId),
  );
}

/** What changed of each post -> rows that say it. */
function rowsOf(changed: ReadonlyMap<string, number>): ChangeRow[] {
  const rows: ChangeRow[] = [];
  const open = new Map<number, ChangeRow>();
  for (const [id, parts] of changed) {
    const row = open.get(parts);
    if (row && row.postIds.length < MOST_CHANGED) {
      row.postIds.push(id);
      continue;
    }
    const next = { postIds: [id], parts };
    open.set(parts, next);
    rows.push(next);
  }
  return rows;
}

function withChanges(core: DBCore): DBCore {
  /** What writes that were begun have touched, until it is noted. */
  const unnoted = new WeakMap<DBCoreTransaction, Map<string, number>>();
  const remember = (trans: DBCoreTransaction, ids: string[], parts: number): void => {
    const changed = unnoted.get(trans) ?? new Map<string, number>();
    for (const id of ids) changed.set(id, (changed.get(id) ?? 0) | parts);
    unnoted.set(trans, changed);
  };
  // Behind the first write that ends: by then those beside it are begun, and one row names them all.
  const note = async (trans: DBCoreTransaction): Promise<void> => {
    const values = rowsOf(unnoted.get(trans) ?? new Map());
    unnoted.delete(trans);
    // Asked for here: while an older archive is taken over the table is not there yet.
    if (values.length > 0) await core.table('changes').mutate({ type: 'add', trans, values });
  };
  return {
    ...core,
    transaction: (tables, mode, options) => {
      const isSearched = tables.some((name) => name in SEARCHED);
      const wanted = mode === 'readwrite' && isSearched ? [...tables, 'changes'] : tables;
      return core.transaction([...new Set(wanted)], mode, options);
    },
    table: (name) => {
      const table = core.table(name);
      const parts = SEARCHED[name];
      if (parts === undefined) return table;
      return {
        ...table,
        mutate: async (write) => {
          remember(write.trans, touched(write), parts);
          const answer = await table.mutate(write);
          await note(write.trans);
          return answer;
        },
      };
    },
  };
}

/**
 * Notes in `changes`, in the same transaction, each post that is written or deleted, whoever does it:
 * by that the index knows what it has not seen, and survives its own death at any point. A table
 * that is emptied as a whole is not noted: who does that empties the index with it.
 */
export const recordChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'record-changes',
  create: withChanges,
};
