import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreFailure } from '../../core/failure';
import type { ProfileData } from '../../core/profile-data';
import { isCodeProfile } from '../../export/profiles';
import { message } from '../../platform/i18n';
import {
  FolderStopped,
  toFolderFailure,
  type FolderFailure,
} from '../../publish/folder/folder-failure';
import { mayWrite } from '../../publish/folder/pick-folder';
import type { FolderPlan, FolderWatch } from '../../publish/folder/plan-folder';
import type { FolderReport } from '../../publish/folder/sync-folder';
import { announce } from '../announce';
import { fileCount } from '../locale';
import { useReads } from '../reads';
import { useServices } from '../services';
import type { ExportOrder } from './export-order';
import { ProfileStopped, profileFailure, type ProfileFailure } from './profile-failure';
import { siteOptions } from './site-options';
import type { SiteChoice } from './use-export';

/** Into which folder, what, and as what. */
export type FolderChoice = {
  handle: FileSystemDirectoryHandle;
  order: ExportOrder;
  profile: ProfileData;
  /** Whether the images that are kept leave too. */
  images: boolean;
  /** What the site around the posts is, where there is to be one. */
  site?: SiteChoice;
};

/** `began`: on the page's own clock, ms. */
type Progress = { done: number; total: number; began: number };

export type FolderState =
  | { at: 'idle' }
  | ({ at: 'planning' | 'running' } & Progress)
  | { at: 'planned'; plan: FolderPlan; choice: FolderChoice }
  | { at: 'done'; report: FolderReport; name: string }
  | { at: 'failed'; failure: StoreFailure | FolderFailure | ProfileFailure };

export type FolderControl = {
  state: FolderState;
  /** Compares with the folder; a click must call it, for the browser may ask for permission. */
  plan: (choice: FolderChoice) => Promise<void>;
  /** Carries the plan out. */
  write: (choice: FolderChoice, removes: 'gone' | 'nothing') => Promise<void>;
  cancel: () => void;
  reset: () => void;
};

/** What compares and writes is read when a folder is to be written. */
const folderWork = () => import('./folder-work');

/** Between two reports of progress, ms. */
const BREATH = 100;

function watchWith(signal: AbortSignal, show: (progress: Progress) => void): FolderWatch {
  const began = performance.now();
  let told = 0;
  show({ done: 0, total: 0, began });
  const onProgress = (done: number, total: number): void => {
    if (performance.now() - told < BREATH) return;
    told = performance.now();
    show({ done: Math.min(done, total), total, began });
  };
  return { signal, onProgress };
}

/** Keeps a folder in step from this page: first the plan, then what the plan says. */
export function useFolderExport(): FolderControl {
  const reads = useReads();
  const { settings } = useServices();
  const [state, setState] = useState<FolderState>({ at: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const jobOf = async ({ order, profile: data, images, site }: FolderChoice) => {
    const { openProfile } = await folderWork();
    const opened = await openProfile(data);
    if (!opened.ok) throw new ProfileStopped(profileFailure(opened.failure));
    const profile = opened.value;
    const archive = await reads.postIds();
    const chosen = order === 'all' ? archive : order;
    // Kept first: a site that was described is described once.
    if (site) await settings.save(site);
    const kept = await settings.load();
    const source = { ...(images && { images: reads }), ...(site && { site: siteOptions(kept) }) };
    return { chosen, archive, profile, settings: kept, ...source };
  };
  /** Runs `act`, and shows what stops it. */
  const attempt = async (
    at: 'planning' | 'running',
    act: (watch: FolderWatch) => Promise<void>,
  ): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    try {
      await act(watchWith(controller.signal, (progress) => setState({ at, ...progress })));
    } catch (error) {
      const failure =
        error instanceof ProfileStopped
          ? error.failure
          : (toFolderFailure(error) ?? reads.failureOf(error));
      setState(controller.signal.aborted ? { at: 'idle' } : { at: 'failed', failure });
    }
  };
  const plan = (choice: FolderChoice): Promise<void> =>
    attempt('planning', async (watch) => {
      if (!(await mayWrite(choice.handle))) throw new FolderStopped({ reason: 'no-permission' });
      const { openFolder, planFolder } = await folderWork();
      const folder = openFolder(choice.handle);
      const planned = await planFolder(folder, await jobOf(choice), reads, watch);
      setState({ at: 'planned', plan: planned, choice });
    });
  const write = (choice: FolderChoice, removes: 'gone' | 'nothing'): Promise<void> =>
    attempt('running', async (watch) => {
      const { handle, profile, images, site } = choice;
      await reads.keepFolderTarget({ handle, unfinished: true });
      const job = { ...(await jobOf(choice)), removes };
      const { openFolder, syncFolder } = await folderWork();
      const report = await syncFolder(openFolder(handle), job, reads, watch);
      const { slugsInUse, exported } = report.posts;
      const isWhole = report.stopped === undefined;
      await settings.save({
        profile: profile.id,
        exportImages: images,
        ...(isCodeProfile(profile.id) && { exportSite: site !== undefined }),
        ...(isWhole && exported > 0 ? { slugsInUse } : {}),
      });
      if (isWhole) await reads.keepFolderTarget({ handle });
      setState({ at: 'done', report, name: handle.name });
      announce(message('folderDone', fileCount(report.added + report.changed)));
    });
  return {
    state,
    plan,
    write,
    cancel: () => stop.current?.abort(),
    reset: () => setState({ at: 'idle' }),
  };
}
