import { Archive } from '../../../../src/store/archive.ts';
import { closeArchive } from '../../../../src/store/open-archive.ts';
import { recordChanges } from '../../../../src/store/record-changes.ts';
import { saveCapture } from '../../../../src/store/save-capture.ts';
import { newsCapture } from './news.ts';

/** Stories made up before any of them is saved: making them is not what is timed. */
const READY = 200;

/** Saves stories as clicks do, each by the extension's own code and in a transaction of its own; ms of the saving. */
export async function savePosts(from: number, to: number): Promise<number> {
  let saving = 0;
  for (let start = from; start < to; start += READY) {
    const count = Math.min(READY, to - start);
    const ready = Array.from({ length: count }, (_, at) => newsCapture(start + at));
    const began = performance.now();
    for (const { capture, stamp } of ready) {
      const saved = await saveCapture(capture, stamp);
      if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
    }
    saving += performance.now() - began;
  }
  return saving;
}

/** Runs `work` on an archive that tells the index of no write. */
export async function withoutOutbox<Value>(work: () => Promise<Value>): Promise<Value> {
  const open = Archive.prototype.open;
  Archive.prototype.open = function openPlain(this: Archive) {
    this.unuse({ stack: 'dbcore', name: recordChanges.name ?? '' });
    return open.call(this);
  };
  await closeArchive();
  try {
    return await work();
  } finally {
    Archive.prototype.open = open;
    await closeArchive();
  }
}
