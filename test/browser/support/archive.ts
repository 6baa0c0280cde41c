import * as v from 'valibot';
import { captureSchema } from '../../../src/core/capture.ts';
import type { Session } from '../../../tools/browser/session.ts';
import { inArchive } from './app.ts';

const archiveSchema = v.object({
  posts: v.array(
    v.object({
      ...v.omit(captureSchema, ['body', 'text']).entries,
      id: v.string(),
      revision: v.number(),
      tags: v.array(v.string()),
      review: v.array(v.string()),
    }),
  ),
  bodies: v.array(v.object({ postId: v.string(), body: v.string(), text: v.string() })),
  revisions: v.array(v.object({ postId: v.string(), revision: v.number(), text: v.string() })),
  bin: v.array(v.object({ id: v.string() })),
});

/** All that the extension's database holds. */
export type Archive = v.InferOutput<typeof archiveSchema>;

async function tablesInPage(): Promise<unknown> {
  const answer = (request: IDBRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const archive = await answer(indexedDB.open('jianbao'));
  if (!(archive instanceof IDBDatabase)) throw new Error('no archive');
  const names = [...archive.objectStoreNames];
  if (names.length === 0) {
    archive.close();
    await answer(indexedDB.deleteDatabase('jianbao'));
    return { posts: [], bodies: [], revisions: [], bin: [] };
  }
  const read = archive.transaction(names);
  const tables = await Promise.all(names.map((name) => answer(read.objectStore(name).getAll())));
  archive.close();
  return Object.fromEntries(names.map((name, at) => [name, tables[at]]));
}

/** Reads the extension's own database, past its own code. */
export function readArchive(session: Pick<Session, 'openExtensionPage'>): Promise<Archive> {
  return inArchive(session, async (page) =>
    v.parse(archiveSchema, await page.evaluate(tablesInPage)),
  );
}
