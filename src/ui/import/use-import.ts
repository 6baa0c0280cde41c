import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreFailure } from '../../core/failure';
import type { Chosen } from '../../import/list-sources';
import type { ImportOutcome } from '../../store/import-rows';
import { message } from '../../platform/i18n';
import { announce } from '../announce';
import { articleCount } from '../locale';
import { useReads } from '../reads';
import { useServices } from '../services';
import { useHanForms } from '../use-han-forms';
import {
  lookThrough,
  NO_PROGRESS,
  runImport,
  type ImportChoice,
  type ImportJob,
  type ImportProgress,
  type Imports,
} from './run-import';

export type ImportState =
  | { at: 'choosing' }
  | { at: 'running'; isLook: boolean; progress: ImportProgress; began: number }
  /** What would become of each file; nothing is written. */
  | { at: 'look'; choice: ImportChoice; outcomes: ImportOutcome[] }
  | { at: 'report'; id: number; outcomes: ImportOutcome[]; isUndone: boolean }
  | { at: 'undoing' }
  | { at: 'failed'; failure: StoreFailure };

export type ImportControl = {
  state: ImportState;
  /** Looks through what was chosen. */
  look: (name: string, files: Promise<Chosen[]>, zone: string) => Promise<void>;
  /** Imports what was looked through. */
  start: (choice: ImportChoice) => Promise<void>;
  cancel: () => void;
  undo: (id: number) => Promise<void>;
  /** The report of an earlier import. */
  show: (id: number, isUndone: boolean) => Promise<void>;
  reset: () => void;
};

/** Looks through files and imports them in this page, and takes imports back. */
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
  const refused = (failure: StoreFailure): void => setState({ at: 'failed', failure });

  /** One run over the files, shown while it goes. What the browser throws at it becomes a failure. */
  const run = async (
    isLook: boolean,
    work: (job: Omit<ImportJob, keyof ImportChoice>) => Promise<void>,
  ) => {
    const controller = new AbortController();
    stop.current = controller;
    const began = performance.now();
    const onProgress = (progress: ImportProgress): void =>
      setState({ at: 'running', isLook, progress, began });
    onProgress(NO_PROGRESS);
    try {
      await work({ now, imports, signal: controller.signal, onProgress });
    } catch (error) {
      // A folder that went away while it was read, say: what came in stands among earlier imports.
      refused(reads.failureOf(error));
    }
  };
  return {
    state,
    show,
    look: (name, files, zone) =>
      run(true, async (job) => {
        const choice = { name, zone, chosen: await files };
        const looked = await lookThrough({ ...choice, ...job });
        if (job.signal.aborted) return setState({ at: 'choosing' });
        if (!looked.ok) return refused(looked.failure);
        setState({ at: 'look', choice, outcomes: looked.value });
        announce(message('importLooked'));
      }),
    start: (choice) =>
      run(false, async (job) => {
        const done = await runImport({ ...choice, ...job });
        if (!done.ok) return refused(done.failure);
        follow();
        const outcomes = await imports.outcomes(done.value);
        setState({ at: 'report', id: done.value, outcomes, isUndone: false });
        const created = outcomes.filter(({ status }) => status === 'created').length;
        announce(message('importDone', articleCount(created)));
      }),
    cancel: () => stop.current?.abort(),
    undo: async (id) => {
      setState({ at: 'undoing' });
      const undone = await imports.undo(id, now());
      if (!undone.ok) return refused(undone.failure);
      follow();
      await show(id, true);
      announce(message('importUndone'));
    },
    reset: () => setState({ at: 'choosing' }),
  };
}
