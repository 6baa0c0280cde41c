import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, seeText } from '../../../tools/browser/screen.ts';
import { poll, type ExtensionPage, type Session } from '../../../tools/browser/session.ts';
import type { Web } from '../../../tools/browser/web.ts';
import { aPost } from '../../support/a-capture.ts';
import { inArchive, startApp, type App } from './app.ts';
import { makeFirstArchive } from './first-archive.ts';

const POSTS = 20_000;
/** 20,000 posts are indexed anew each time: longer than other tests may take, ms. */
const LIMIT = 240_000;

type Database = {
  state?: { posts: number; readThrough?: string; damaged?: string };
  posts: number;
};

/** Runs in a page: how far the index is. */
async function look(): Promise<Database> {
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((done, fail) => {
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => fail(request.error ?? new Error('no answer')));
    });
  const archive = await answer(indexedDB.open('jianbao'));
  // Until the extension has come by, the tables are those of the first version.
  const hasIndex = archive.objectStoreNames.contains('indexState');
  const read = archive.transaction(hasIndex ? ['posts', 'indexState'] : ['posts']);
  const posts = await answer(read.objectStore('posts').count());
  const [state] = hasIndex ? await answer(read.objectStore('indexState').getAll()) : [undefined];
  archive.close();
  return { posts, ...(state && { state }) };
}

/** Runs in a page: what a fault of the disk could do to a table of the index. */
async function damage(table: string, how: 'delete' | 'garble'): Promise<void> {
  const request = indexedDB.open('jianbao');
  await new Promise((done) => {
    request.addEventListener('success', done);
  });
  const write = request.result.transaction(table, 'readwrite');
  const cursor = write.objectStore(table).openCursor();
  cursor.addEventListener('success', () => {
    const at = cursor.result;
    if (!at) return;
    if (how === 'delete') at.delete();
    else
      at.update((at.value as Uint8Array).map((byte, index) => (index % 50 === 9 ? ~byte : byte)));
    at.continue();
  });
  await new Promise((done) => {
    write.addEventListener('complete', done);
  });
  request.result.close();
}

/** Types a search into the archive page and waits for its number of hits. */
async function expectFound(page: ExtensionPage, query: string, count: string): Promise<void> {
  await fill(page, 'input[type=search]', '');
  await fill(page, 'input[type=search]', query);
  await poll(`${count} for ${query}`, 60_000, async () => {
    const said = await page.evaluate(
      () => document.querySelector('.found-count')?.textContent ?? '',
    );
    return said.includes(count) ? true : undefined;
  });
}

async function whole(page: ExtensionPage): Promise<Database> {
  return poll(
    'the whole index',
    120_000,
    async () => {
      const database = await page.evaluate(look);
      return database.state?.posts === POSTS && database.state.readThrough === undefined
        ? database
        : undefined;
    },
    200,
  );
}

/** The index of one browser: made from an archive of the first version, interrupted, damaged. The tests build on each other. */
export function describeIndex(open: (web: Web) => Promise<Session>): void {
  let app: App<Session>;
  beforeAll(async () => {
    app = await startApp(open);
  });
  afterAll(() => app.close());

  describe('an archive of the first version with 20,000 posts', () => {
    it(
      'is taken over, whatever ends in the middle, and loses nothing',
      { timeout: LIMIT },
      async () => {
        const writer = await app.session.openExtensionPage('_locales/en/messages.json');
        const { body, text, ...post } = aPost();
        await writer.evaluate(makeFirstArchive, { post, body, text, count: POSTS });
        await writer.close();
        for (let round = 0; round < 2; round += 1) {
          await inArchive(app.session, async (page) => {
            await poll('some of the index', 60_000, async () => {
              const { state } = await page.evaluate(look);
              return (state?.posts ?? 0) > round * 2_000 ? true : undefined;
            });
          });
          await app.session.stopBackground();
        }
        await inArchive(app.session, async (page) => {
          await expectFound(page, '第19999号', '1 ');
          expect(await whole(page)).toMatchObject({ posts: POSTS });
          await expectFound(page, '降准', '20,000');
        });
      },
    );
  });

  describe.each([
    ['blocks', 'garble'],
    ['blocks', 'delete'],
    ['columns', 'delete'],
    ['segments', 'delete'],
    ['indexState', 'delete'],
  ] as const)('an index whose %s are damaged (%s)', (table, how) => {
    it(
      'is found out and made anew, and searches are complete all the while',
      { timeout: LIMIT },
      async () => {
        await inArchive(app.session, async (page) => {
          await whole(page);
          await page.evaluate(damage, table, how);
        });
        await inArchive(app.session, async (page) => {
          await expectFound(page, '第777号', '1 ');
          await whole(page);
          await expectFound(page, '降准', '20,000');
          await seeText(page, '.row-headline', '降准');
        });
      },
    );
  });
}
