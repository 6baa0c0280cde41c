/** One post of which so many are made, each with its own number in headline and text. */
type Pattern = { post: object; body: string; text: string; count: number };

/**
 * Runs in a page of the extension: puts in the place of its database one as the first version of the
 * extension made it, with so many posts in it, and keeps it open as a window of that version that does
 * not give way, until the page is closed. The background may just be opening its own: then that is
 * removed again, until the first version is the one that is there.
 */
export async function makeFirstArchive({ post, body, text, count }: Pattern): Promise<void> {
  const ended = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((done, fail) => {
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => fail(request.error ?? new Error('not made')));
    });
  const addTables = (made: IDBDatabase): void => {
    const posts = made.createObjectStore('posts', { keyPath: 'id' });
    posts.createIndex('identity', 'identity', { unique: true });
    posts.createIndex('[capturedAt+id]', ['capturedAt', 'id']);
    posts.createIndex('publishedAt.instant', 'publishedAt.instant');
    posts.createIndex('publisher.host', 'publisher.host');
    posts.createIndex('source.name', 'source.name');
    posts.createIndex('review', 'review', { multiEntry: true });
    posts.createIndex('tags', 'tags', { multiEntry: true });
    made.createObjectStore('bodies', { keyPath: 'postId' });
    made.createObjectStore('revisions', { keyPath: ['postId', 'revision'] });
    made.createObjectStore('bin', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
  };
  const putInPlace = async (): Promise<IDBDatabase | undefined> => {
    await ended(indexedDB.deleteDatabase('jianbao'));
    const request = indexedDB.open('jianbao', 10);
    request.addEventListener('upgradeneeded', () => addTables(request.result));
    try {
      return await ended(request);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'VersionError') return undefined;
      throw error;
    }
  };
  let archive = await putInPlace();
  while (!archive) archive = await putInPlace();
  const write = archive.transaction(['posts', 'bodies'], 'readwrite');
  for (let at = 0; at < count; at += 1) {
    const id = `post-${(at * 7_919) % 1_000_003}`;
    const own = { id, identity: `a/${at}`, capturedAt: 1_600_000_000_000 + at * 60_000 };
    write.objectStore('posts').put({ ...post, ...own });
    write.objectStore('bodies').put({ postId: id, body, text: `${text}\n第${at}号。` });
  }
  await new Promise((done, fail) => {
    write.addEventListener('complete', done);
    write.addEventListener('error', fail);
  });
  // Kept from being collected: then it would be closed.
  Object.assign(globalThis, { archive });
}
