import { MOST_CHANGED } from '../../../../src/store/index-rows.ts';
import { newsPost } from './news.ts';

/** The request's result, or a rejection. */
export function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
}

export function openArchive(): Promise<IDBDatabase> {
  return answerOf(indexedDB.open('jianbao'));
}

const BATCH = 500;

/** What the extension's own writes leave for the index. */
function noteChanges(changes: IDBObjectStore, rows: readonly ReturnType<typeof newsPost>[]): void {
  for (let at = 0; at < rows.length; at += MOST_CHANGED) {
    const postIds = rows.slice(at, at + MOST_CHANGED).map(({ post }) => post.id);
    changes.add({ postIds, parts: 3 });
  }
}

/** Writes posts `from` up to before `to`; with `changes` as the extension's own writes leave them. */
export async function writePosts(
  archive: IDBDatabase,
  from: number,
  to: number,
  withChanges: boolean,
): Promise<number> {
  let writing = 0;
  for (let start = from; start < to; start += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, to - start) }, (_, at) =>
      newsPost(start + at),
    );
    const began = performance.now();
    const tables = withChanges ? ['posts', 'bodies', 'changes'] : ['posts', 'bodies'];
    const write = archive.transaction(tables, 'readwrite');
    for (const { post, body } of rows) {
      write.objectStore('posts').put(post);
      write.objectStore('bodies').put(body);
    }
    if (withChanges) noteChanges(write.objectStore('changes'), rows);
    await new Promise((done, fail) => {
      write.addEventListener('complete', done);
      write.addEventListener('error', fail);
      write.addEventListener('abort', fail);
    });
    writing += performance.now() - began;
  }
  return writing;
}

/** Removes posts by their numbers, and the changes that name them. */
export async function forgetPosts(archive: IDBDatabase, from: number, to: number): Promise<void> {
  const write = archive.transaction(['posts', 'bodies'], 'readwrite');
  for (let at = from; at < to; at += 1) {
    const { id } = newsPost(at).post;
    write.objectStore('posts').delete(id);
    write.objectStore('bodies').delete(id);
  }
  await new Promise((done) => {
    write.addEventListener('complete', done);
  });
}
