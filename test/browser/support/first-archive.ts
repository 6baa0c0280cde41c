/**
 * Runs in a page of the extension: puts in the place of its database one as the first version of the
 * extension made it, with `rows` in it, and keeps it open as a window of that version that does not
 * give way; `letGo` in the page closes it.
 */
export async function makeFirstArchive(rows: {
  posts: unknown[];
  bodies: unknown[];
}): Promise<void> {
  const gone = indexedDB.deleteDatabase('jianbao');
  await new Promise((done) => {
    gone.addEventListener('success', done);
  });
  const request = indexedDB.open('jianbao', 10);
  request.addEventListener('upgradeneeded', () => {
    const archive = request.result;
    const posts = archive.createObjectStore('posts', { keyPath: 'id' });
    posts.createIndex('identity', 'identity', { unique: true });
    posts.createIndex('[capturedAt+id]', ['capturedAt', 'id']);
    posts.createIndex('publishedAt.instant', 'publishedAt.instant');
    posts.createIndex('publisher.host', 'publisher.host');
    posts.createIndex('source.name', 'source.name');
    posts.createIndex('review', 'review', { multiEntry: true });
    posts.createIndex('tags', 'tags', { multiEntry: true });
    archive.createObjectStore('bodies', { keyPath: 'postId' });
    archive.createObjectStore('revisions', { keyPath: ['postId', 'revision'] });
    archive.createObjectStore('bin', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
  });
  const archive = await new Promise<IDBDatabase>((done, fail) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => fail(request.error ?? new Error('not made')));
  });
  const write = archive.transaction(['posts', 'bodies'], 'readwrite');
  for (const post of rows.posts) write.objectStore('posts').put(post);
  for (const body of rows.bodies) write.objectStore('bodies').put(body);
  await new Promise((done, fail) => {
    write.addEventListener('complete', done);
    write.addEventListener('error', fail);
  });
  Object.assign(globalThis, { letGo: () => archive.close() });
}
