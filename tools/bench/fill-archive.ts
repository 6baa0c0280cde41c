import type { Session } from '../browser/session.ts';
import { textOf } from '../browser/screen.ts';
import { madeUpPost } from './made-up-posts.ts';

/** Posts that travel into the page at once. */
const BATCH = 500;

/** Runs in a page of the extension: writes rows past its own code, and notes them as that does. */
async function putInPage(posts: unknown[], bodies: unknown[]): Promise<number> {
  const request = indexedDB.open('jianbao');
  await new Promise((done, fail) => {
    request.addEventListener('success', done);
    request.addEventListener('error', fail);
  });
  const archive = request.result;
  const write = archive.transaction(['posts', 'bodies', 'changes'], 'readwrite');
  for (const post of posts) write.objectStore('posts').put(post);
  for (const body of bodies) write.objectStore('bodies').put(body);
  const postIds = posts.map((post) => (post as { id: string }).id);
  write.objectStore('changes').add({ postIds, parts: 3 });
  await new Promise((done, fail) => {
    write.addEventListener('complete', done);
    write.addEventListener('error', fail);
  });
  archive.close();
  return posts.length;
}

/** Fills the extension's archive with so many made-up posts; gives how many were written. */
export async function fillArchive(
  session: Pick<Session, 'openExtensionPage'>,
  count: number,
): Promise<number> {
  const page = await session.openExtensionPage('popup/archive.html');
  // Once the list says that it is empty, the extension has made its tables.
  await textOf(page, '.list-state h2');
  await page.close();
  const writer = await session.openExtensionPage('icons/icon-16.png');
  let written = 0;
  for (let start = 0; start < count; start += BATCH) {
    const size = Math.min(BATCH, count - start);
    const rows = Array.from({ length: size }, (_, at) => madeUpPost(start + at));
    written += await writer.evaluate(
      putInPage,
      rows.map(({ post }) => post),
      rows.map(({ body }) => body),
    );
  }
  await writer.close();
  return written;
}
