import { afterEach } from 'vitest';
import type { Capture } from '../../src/core/capture';
import { digestOf } from '../../src/core/digest';
import type { SaveOutcome } from '../../src/core/save-outcome';
import { Archive } from '../../src/store/archive';
import { closeArchive } from '../../src/store/open-archive';
import { saveCapture } from '../../src/store/save-capture';
import { aCapture } from './a-capture';

/**
 * Gives each test of a file an archive of its own. The file's first line must import
 * 'fake-indexeddb/auto': Dexie looks for the database once, when it is loaded.
 */
export function withEmptyArchive(): void {
  afterEach(async () => {
    await closeArchive();
    await new Archive().delete();
  });
}

let made = 0;

/** Saves a capture as the background does; throws where the archive refuses. */
export async function saved(facts: Partial<Capture> = {}, now = 1_000): Promise<SaveOutcome> {
  const capture = aCapture(facts);
  made += 1;
  const digest = await digestOf(capture.text);
  const outcome = await saveCapture(capture, { id: `id-${made}`, now, digest });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** The address of the nth story of a made-up paper. */
export function addressOf(n: number): string {
  return `https://news.example.cn/stories/${n}.html`;
}
