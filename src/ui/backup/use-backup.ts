import { useEffect, useRef, useState } from 'preact/hooks';
import type { TooLong } from '../../backup/write-backup';
import type { StoreFailure } from '../../core/failure';
import { pourBytes } from '../../core/pour-bytes';
import { message } from '../../platform/i18n';
import { toFolderFailure, type FolderFailure } from '../../publish/folder/folder-failure';
import { writeBeside } from '../../publish/folder/write-file';
import { pickSaveFile, type PickedFile } from '../../publish/pick-file';
import { announce } from '../announce';
import { download, gatherFile, sweepExports } from '../export/export-file';
import { articleCount } from '../locale';
import { dayKey } from '../moments';
import { useReads } from '../reads';
import { useServices } from '../services';
import type { Backups } from './backups';

export type BackupState =
  | { at: 'idle' | 'stopped' }
  | { at: 'running'; done: number; total: number }
  | { at: 'done'; posts: number; leftOut: TooLong[] }
  | { at: 'failed'; failure: StoreFailure | FolderFailure };

export type BackupControl = {
  state: BackupState;
  /** Asks where to, and writes; a click must call it. */
  start: () => Promise<void>;
  cancel: () => void;
};

/** Between two reports of progress, ms. */
const BREATH = 100;
const TYPE = 'application/x-ndjson';

async function gatherTo(
  target: Exclude<PickedFile, undefined>,
  name: string,
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): Promise<number> {
  if (target === 'download') {
    const file = await gatherFile(bytes, TYPE, signal);
    download(file, name);
    return file.size;
  }
  await writeBeside(target, (write) => pourBytes(bytes, write, signal));
  return (await target.getFile()).size;
}

/** Writes the bytes to where the reader wants them; how many they are. Nothing is left where it fails. */
async function writeTo(
  target: Exclude<PickedFile, undefined>,
  name: string,
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): Promise<number> {
  try {
    return await gatherTo(target, name, bytes, signal);
  } catch (error) {
    // What refused to be opened has not taken the bytes over: nobody reads on for it.
    if (!bytes.locked) await bytes.cancel().catch(() => undefined);
    throw error;
  }
}

/** Makes backups in this page. */
export function useBackup({ backUp }: Backups): BackupControl {
  const reads = useReads();
  const { settings, now } = useServices();
  const [state, setState] = useState<BackupState>({ at: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const write = async (
    target: Exclude<PickedFile, undefined>,
    name: string,
    { signal }: AbortController,
  ): Promise<void> => {
    if (target === 'download') await sweepExports();
    let told = 0;
    let total = 0;
    const onProgress = (done: number): void => {
      if (performance.now() - told < BREATH) return;
      told = performance.now();
      setState({ at: 'running', done, total });
    };
    const watch = { signal, onProgress };
    const { bytes, posts, written, leftOut } = await backUp(await settings.load(), now(), watch);
    total = posts;
    setState({ at: 'running', done: 0, total });
    const size = await writeTo(target, name, bytes, signal);
    await reads.keepBackupTarget({ last: { at: now(), posts: written.post, bytes: size } });
    setState({ at: 'done', posts: written.post, leftOut });
    announce(message('backupDone', articleCount(written.post)));
  };
  return {
    state,
    start: async () => {
      const controller = new AbortController();
      const name = `jianbao-backup-${dayKey(now())}.jsonl`;
      try {
        const target = await pickSaveFile(name);
        if (target === undefined) return;
        stop.current = controller;
        await write(target, name, controller);
      } catch (error) {
        if (controller.signal.aborted) return setState({ at: 'stopped' });
        const failure = toFolderFailure(error) ?? reads.failureOf(error);
        setState({ at: 'failed', failure });
      }
    },
    cancel: () => stop.current?.abort(),
  };
}
