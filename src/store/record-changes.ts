import type { DBCore, DBCoreMutateRequest, DBCoreTransaction, Middleware } from 'dexie';
import { CHANGED, type ChangeRow } from './index-rows';

/** Tables whose rows are searched, and which of a post's documents they are. */
const SEARCHED: Record<string, number> = { posts: CHANGED.facts, bodies: CHANGED.text };

/** The posts that a write touches; 'all' where it does not name them. */
function touched(write: DBCoreMutateRequest): string[] | 'all' {
  if (write.type === 'deleteRange') return 'all';
  if (write.type === 'delete') return write.keys.map(String);
  return write.values.map((row: { id?: unknown; postId?: unknown }) =>
    String(row.id ?? row.postId),
  );
}

function withChanges(core: DBCore): DBCore {
  const note = async (trans: DBCoreTransaction, ids: string[], parts: number): Promise<void> => {
    const values: ChangeRow[] = ids.map((postId) => ({ postId, parts }));
    // Asked for here: while an older archive is taken over the table is not there yet.
    await core.table('changes').mutate({ type: 'add', trans, values });
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
          const ids = touched(write);
          const [answer] = await Promise.all([
            table.mutate(write),
            ids === 'all' ? undefined : note(write.trans, ids, parts),
          ]);
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
