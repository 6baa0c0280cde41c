import { afterEach, beforeEach, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';
import { readCard } from '../../../tools/capture/read-card.ts';
import { CARD_LIMIT, click, clickForCard, startApp, visit, type App } from '../support/app.ts';
import { readArchive } from '../support/archive.ts';
import { makeFirstArchive } from '../support/first-archive.ts';
import { newsPage } from '../support/news-page.ts';
import { press } from '../../../tools/browser/screen.ts';
import { words } from '../../../tools/browser/words.ts';

const FIRST = 'https://storage.example/first';
const SECOND = 'https://storage.example/second';

let app: App<ChromiumSession>;
beforeEach(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
});
afterEach(() => app.close());

/** A page of the extension that holds no connection to the archive: its icon's document. */
function quietPage(): Promise<ChromiumPage> {
  return app.session
    .openExtensionPage('icons/icon.svg')
    .catch(() => app.session.openExtensionPage('_locales/en/messages.json'));
}

it('an archive that another window holds: said, and saved once that window is closed', async () => {
  const other = await quietPage();
  await other.evaluate(makeFirstArchive, { post: {}, body: '', text: '', count: 0 });
  await visit(app, FIRST, newsPage());
  await click(app, async (popup, card) => {
    expect(card.state).toBe('failed');
    expect(card.said).toContain(words('databaseBlockedWhat'));
    await other.close();
    await press(popup, words('tryAgain'));
    const again = await readCard(popup, CARD_LIMIT);
    console.log(JSON.stringify(again));
    expect(again.state).toBe('saved');
  });
  expect((await readArchive(app.session)).posts).toHaveLength(1);
});

async function makeNewer(): Promise<void> {
  const request = indexedDB.open('jianbao', 990);
  request.addEventListener('upgradeneeded', () => {
    const { result } = request;
    if (!result.objectStoreNames.contains('posts')) result.createObjectStore('posts');
    result.createObjectStore('of-a-newer-version').put('kept', 'key');
  });
  await new Promise((done, fail) => {
    request.addEventListener('success', done);
    request.addEventListener('error', fail);
  });
  request.result.close();
}

async function readNewer(): Promise<unknown> {
  const request = indexedDB.open('jianbao');
  await new Promise((done) => {
    request.addEventListener('success', done);
  });
  const { result } = request;
  const read = result
    .transaction('of-a-newer-version')
    .objectStore('of-a-newer-version')
    .get('key');
  await new Promise((done) => {
    read.addEventListener('success', done);
  });
  const { version } = result;
  result.close();
  return [version, read.result];
}

it('an archive of a newer version: said, and left as it was', async () => {
  const other = await quietPage();
  await other.evaluate(makeNewer);
  await visit(app, FIRST, newsPage());
  const card = await clickForCard(app);
  expect(card.state).toBe('failed');
  expect(card.said).toContain(words('databaseNewerWhat'));
  expect(await other.evaluate(readNewer)).toEqual([990, 'kept']);
});

/** Runs in the worker: what the browser does to a write when the disk is full. */
function fillStorage(): void {
  const { put, add } = IDBObjectStore.prototype;
  const refuse = (): never => {
    throw new DOMException('the disk is full', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
  Object.assign(globalThis, {
    makeRoom: () => Object.assign(IDBObjectStore.prototype, { put, add }),
  });
}

function makeRoom(): void {
  (globalThis as unknown as { makeRoom(): void }).makeRoom();
}

it('storage that is full: said, and what was saved before stays', async () => {
  await visit(app, FIRST, newsPage());
  expect((await clickForCard(app)).state).toBe('saved');
  await app.session.inWorker(fillStorage);
  await visit(app, SECOND, newsPage({ headline: 'One story too many' }));
  const refused = await clickForCard(app);
  expect(refused.state).toBe('failed');
  expect(refused.said).toContain(words('storageFullWhat'));
  expect((await readArchive(app.session)).posts).toHaveLength(1);
  await app.session.inWorker(makeRoom);
  expect((await clickForCard(app)).state).toBe('saved');
  expect((await readArchive(app.session)).bodies).toHaveLength(2);
});
