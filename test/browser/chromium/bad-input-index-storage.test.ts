import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { fill, headlines, seeText } from '../../../tools/browser/screen.ts';
import { poll } from '../../../tools/browser/session.ts';
import { words } from '../../../tools/browser/words.ts';
import { clickForCard, startApp, visit, type App } from '../support/app.ts';
import { newsPage } from '../support/news-page.ts';

let app: App<ChromiumSession>;
beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
});
afterAll(() => app.close());

/** Runs in a worker: the disk has no room for the index; posts, which are less, still find some. */
function fillForIndex(): void {
  const { put } = IDBObjectStore.prototype;
  Object.assign(IDBObjectStore.prototype, {
    put(this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (['blocks', 'columns', 'segments'].includes(this.name)) {
        throw new DOMException('the disk is full', 'QuotaExceededError');
      }
      return put.apply(this, args);
    },
  });
  Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
}

function makeRoom(): void {
  (globalThis as unknown as { makeRoom(): void }).makeRoom();
}

/** Opens the archive; the workers of the page find the disk full before they run a line of their own. */
async function openArchive(disk: 'full' | 'free') {
  const shown = await app.session.openExtensionPage('_locales/en/messages.json');
  const view = await shown.page();
  if (disk === 'full') {
    const session = await view.createCDPSession();
    session.on('sessionattached', (worker: CDPSession) => {
      void worker
        .send('Runtime.evaluate', { expression: `(${fillForIndex.toString()})()` })
        .then(() => worker.send('Runtime.runIfWaitingForDebugger'));
    });
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
  }
  await view.goto(`${app.session.origin}/popup/archive.html`, { waitUntil: 'load' });
  return shown;
}

it('a disk too full for the index: the post is saved and found, the index waits and says so, and goes on', async () => {
  await visit(app, 'https://index.example/first', newsPage({ headline: 'The first zeppelin' }));
  expect((await clickForCard(app)).state).toBe('saved');
  await app.session.inWorker(fillForIndex);
  await visit(app, 'https://index.example/second', newsPage({ headline: 'The second zeppelin' }));
  expect((await clickForCard(app)).state).toBe('saved');

  const full = await openArchive('full');
  await seeText(full, '.indexing', words('storageFullWhat'));
  await fill(full, 'input[type=search]', 'zeppelin second');
  expect(await headlines(full, 1)).toEqual(['The second zeppelin']);
  await full.close();

  await app.session.inWorker(makeRoom);
  const free = await openArchive('free');
  await poll('an index that is whole', 10_000, async () =>
    (await free.evaluate(() => document.querySelector('.indexing') === null)) ? true : undefined,
  );
  await free.close();
  const options = await app.session.openExtensionPage('options/index.html');
  await seeText(options, '#storage ~ * [role=status]', '2');
});
