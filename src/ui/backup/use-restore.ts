import { useEffect, useRef, useState } from 'preact/hooks';
import { mergeSettings } from '../../backup/merge-settings';
import {
  planRestore,
  restoreBackup,
  type RestoreFailure,
  type RestoreReport,
  type RestoreWatch,
} from '../../backup/restore-backup';
import type { Result } from '../../core/result';
import { message } from '../../platform/i18n';
import { announce } from '../announce';
import { useReads } from '../reads';
import { useServices } from '../services';
import { useHanForms } from '../use-han-forms';
import type { Backups } from './backups';

/** The look at a backup that writes nothing, and the restore itself. */
type Stage = 'reading' | 'restoring';

export type RestoreState =
  | { at: 'idle' | 'stopped' }
  | { at: Stage; read: number; size: number }
  | { at: 'planned'; file: File; report: RestoreReport }
  | { at: 'done'; report: RestoreReport }
  | { at: 'failed'; failure: RestoreFailure; during: Stage };

export type RestoreControl = {
  state: RestoreState;
  /** Reads a backup, and says what a restore of it would do. */
  look: (file: File) => Promise<void>;
  /** Takes it in; with its settings or without. */
  restore: (file: File, settings: 'settings' | 'posts-only') => Promise<void>;
  cancel: () => void;
  reset: () => void;
};

/** Names of what the browser throws where a chosen file is another by now, or is not there. */
const OF_FILE = new Set(['NotFoundError', 'NotReadableError']);

/** Between two reports of progress, ms. */
const BREATH = 100;

type Walk = (watch: RestoreWatch) => Promise<Result<RestoreReport, RestoreFailure>>;

/** Looks at backups and takes them in, in this page. */
export function useRestore({ vault }: Backups): RestoreControl {
  const reads = useReads();
  const { settings } = useServices();
  const forms = useHanForms();
  const [state, setState] = useState<RestoreState>({ at: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  /** The report of one walk through the file; undefined where the state says why there is none. */
  const run = async (at: Stage, { size }: File, walk: Walk): Promise<RestoreReport | undefined> => {
    const controller = new AbortController();
    stop.current = controller;
    let told = 0;
    const onBytes = (read: number): void => {
      if (performance.now() - told < BREATH) return;
      told = performance.now();
      setState({ at, read, size });
    };
    onBytes(0);
    try {
      const done = await walk({ signal: controller.signal, onBytes });
      if (done.ok) return done.value;
      setState({ at: 'failed', failure: done.failure, during: at });
    } catch (error) {
      if (controller.signal.aborted) setState({ at: at === 'reading' ? 'idle' : 'stopped' });
      else {
        const isOfFile = error instanceof Error && OF_FILE.has(error.name);
        const failure = isOfFile
          ? { reason: 'backup-unreadable' as const }
          : reads.failureOf(error);
        setState({ at: 'failed', failure, during: at });
      }
    }
    return undefined;
  };
  return {
    state,
    look: async (file) => {
      const report = await run('reading', file, (watch) =>
        planRestore(file.stream(), vault, watch),
      );
      if (report) setState({ at: 'planned', file, report });
    },
    restore: async (file, wanted) => {
      const report = await run('restoring', file, (watch) =>
        restoreBackup(file.stream(), vault, watch),
      );
      // Lists follow the index; what it cannot do now, the line under the list says.
      void reads.bringIndexUpToDate(forms).catch(() => undefined);
      if (!report) return;
      if (wanted === 'settings' && report.settings) {
        await settings.save(mergeSettings(await settings.load(), report.settings));
      }
      setState({ at: 'done', report });
      announce(message('restoreDone'));
    },
    cancel: () => stop.current?.abort(),
    reset: () => setState({ at: 'idle' }),
  };
}
