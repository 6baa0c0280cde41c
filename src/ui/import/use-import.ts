import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreFailure } from '../../core/failure';
import type { Source } from '../../import/open-zip';
import type { ImportOutcome } from '../../store/import-rows';
import { message } from '../../platform/i18n';
import { announce } from '../announce';
import { articleCount } from '../locale';
import { useReads } from '../reads';
import { useServices } from '../services';
import { useHanForms } from '../use-han-forms';
import { noCounts, runImport, type ImportCounts, type Imports } from './run-import';

export type ImportState =
  | { at: 'choosing' }
  | { at: 'running'; counts: ImportCounts; began: number }
  | { at: 'report'; id: number; outcomes: ImportOutcome[]; isUndone: boolean }
  | { at: 'undoing' }
  | { at: 'failed'; failure: StoreFailure };

export type ImportControl = {
  state: ImportState;
  start: (name: string, sources: AsyncIterable<Source>, zone: string) => Promise<void>;
  cancel: () => void;
  undo: (id: number) => Promise<void>;
  /** The report of an earlier import. */
  show: (id: number, isUndone: boolean) => Promise<void>;
  reset: () => void;
};

/** Runs an import in this page, and takes imports back. */
export function useImport(imports: Imports): ImportControl {
  const { now } = useServices();
  const reads = useReads();
  const forms = useHanForms();
  const [state, setState] = useState<ImportState>({ at: 'choosing' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  // Lists follow the index: what a page writes itself is to be seen there at once. What it cannot do
  // now, as with a full disk, the line under the list says.
  const follow = (): void => void reads.bringIndexUpToDate(forms).catch(() => undefined);
  const show = async (id: number, isUndone: boolean): Promise<void> =>
    setState({ at: 'report', id, outcomes: await imports.outcomes(id), isUndone });
  return {
    state,
    show,
    start: async (name, sources, zone) => {
      const controller = new AbortController();
      stop.current = controller;
      const began = performance.now();
      const { signal } = controller;
      const onProgress = (counts: ImportCounts): void => setState({ at: 'running', counts, began });
      onProgress(noCounts());
      try {
        const done = await runImport({ name, sources, zone, now, imports, signal, onProgress });
        if (!done.ok) return setState({ at: 'failed', failure: done.failure });
        follow();
        await show(done.value.id, false);
        announce(message('importDone', articleCount(done.value.counts.created)));
      } catch (error) {
        // A folder that went away while it was read, say: what came in stands among earlier imports.
        setState({ at: 'failed', failure: reads.failureOf(error) });
      }
    },
    cancel: () => stop.current?.abort(),
    undo: async (id) => {
      setState({ at: 'undoing' });
      const undone = await imports.undo(id, now());
      if (!undone.ok) return setState({ at: 'failed', failure: undone.failure });
      follow();
      await show(id, true);
      announce(message('importUndone'));
    },
    reset: () => setState({ at: 'choosing' }),
  };
}
