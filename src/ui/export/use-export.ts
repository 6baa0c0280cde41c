import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClipboardFailure, StoreFailure } from '../../core/failure';
import type { ProfileData } from '../../core/profile-data';
import type { Settings } from '../../core/settings';
import { message } from '../../platform/i18n';
import { copyText } from '../../publish/copy-text';
import { announce } from '../announce';
import { articleCount } from '../locale';
import { useReads } from '../reads';
import { useServices } from '../services';
import { download, sweepExports } from './export-file';
import type { ExportOrder } from './export-order';
import { profileFailure, type ProfileFailure } from './profile-failure';
import { siteOptions } from './site-options';
import type { Exported, ExportTarget } from './run-export';

export type ExportState =
  | { at: 'choosing' }
  /** `began`: on the page's own clock, ms. */
  | { at: 'running'; done: number; total: number; began: number }
  | { at: 'done'; exported: Exported; target: ExportTarget }
  | { at: 'cancelled'; done: number }
  | { at: 'failed'; failure: StoreFailure | ClipboardFailure | ProfileFailure };

/** What a reader says of a whole site. */
export type SiteChoice = Pick<Settings, 'siteName' | 'siteAddress' | 'siteZone' | 'siteFooter'>;

export type ExportChoice = {
  order: ExportOrder;
  profile: ProfileData;
  target: ExportTarget;
  images: boolean;
  site: SiteChoice;
};

export type ExportControl = {
  state: ExportState;
  start: (choice: ExportChoice, total: number) => Promise<void>;
  cancel: () => void;
  /** Hands out the finished file once more. */
  downloadAgain: () => void;
  /** Back to the choice. */
  reset: () => void;
};

/** How long a finished file stays readable after its page was left, ms: a download may still run. */
const LINGER = 60_000;

/** Runs an export in this page, and keeps what came of it. */
export function useExport(): ExportControl {
  const reads = useReads();
  const { settings, now } = useServices();
  const [state, setState] = useState<ExportState>({ at: 'choosing' });
  const stop = useRef<AbortController>(undefined);
  const release = useRef<() => void>(undefined);

  useEffect(() => {
    void sweepExports();
    return () => {
      stop.current?.abort();
      const letGo = release.current;
      if (letGo) setTimeout(letGo, LINGER);
    };
  }, []);

  const handOut = ({ file, name }: Exported): void => {
    release.current?.();
    release.current = file && download(file, name);
  };
  const start = async (choice: ExportChoice, total: number): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    const began = performance.now();
    let done = 0;
    setState({ at: 'running', done, total, began });
    try {
      const { order, profile: data, target, images, site } = choice;
      // What writes files is read when something is to be written.
      const { openProfile, runExport } = await import('./run-export');
      const opened = await openProfile(data);
      if (!opened.ok) return setState({ at: 'failed', failure: profileFailure(opened.failure) });
      const profile = opened.value;
      // Kept first: a site that was described is described once.
      await settings.save({ profile: data.id, exportImages: images, ...site });
      const kept = await settings.load();
      const about = { data, profile, settings: kept, site: siteOptions(kept), now: now() };
      const job = { order, target, images, ...about };
      const exported = await runExport(job, reads, {
        signal: controller.signal,
        onProgress: (count) => {
          done = count;
          setState({ at: 'running', done, total, began });
        },
      });
      if (exported.report.exported > 0) {
        await settings.save({ slugsInUse: exported.report.slugsInUse });
      }
      if (target === 'clipboard' && exported.text !== undefined) {
        const copied = await copyText({ text: exported.text });
        if (!copied.ok) return setState({ at: 'failed', failure: copied.failure });
      } else handOut(exported);
      const { stamps } = exported;
      // Where it cannot be kept, the next plan says more than it must; the file is whole.
      if (stamps)
        await reads.noteExported(data.id, { at: about.now, stamps }).catch(() => undefined);
      setState({ at: 'done', exported, target });
      announce(message('exportDone', articleCount(exported.report.exported)));
    } catch (error) {
      if (controller.signal.aborted) setState({ at: 'cancelled', done });
      else setState({ at: 'failed', failure: reads.failureOf(error) });
    }
  };
  return {
    state,
    start,
    cancel: () => stop.current?.abort(),
    downloadAgain: () => state.at === 'done' && handOut(state.exported),
    reset: () => setState({ at: 'choosing' }),
  };
}
