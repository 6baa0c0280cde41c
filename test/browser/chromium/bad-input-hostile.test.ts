import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { frozenPage } from '../../../tools/browser/frozen-page.ts';
import { clickForCard, inArchive, startApp, visit, type App } from '../support/app.ts';
import { readArchive } from '../support/archive.ts';
import { HOSTILE_TRACES, hostilePage } from '../support/hostile-page.ts';
import { newsPage } from '../support/news-page.ts';
import { openRow, textOf } from '../../../tools/browser/screen.ts';

let app: App<ChromiumSession>;
beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
});
afterAll(() => app.close());

function ranInPage(): unknown {
  return [(globalThis as unknown as { hostile?: unknown }).hostile ?? null, document.title];
}

it('hostile markup is not kept, never runs in popup or reader, and sends nothing', async () => {
  await visit(app, 'https://hostile.example/story', hostilePage());
  const card = await clickForCard(app);
  expect(card.state).toBe('saved');
  const [kept] = (await readArchive(app.session)).bodies;
  expect(kept?.text).toContain('In part 12 of the hostile report');
  expect(kept?.body).not.toMatch(HOSTILE_TRACES);
  await inArchive(app.session, async (page) => {
    await openRow(page, 'A hostile story');
    expect(await textOf(page, '.reader')).toContain('In part 12 of the hostile report');
    const [flag, title] = (await page.evaluate(ranInPage)) as [unknown, string];
    expect(flag).toBeNull();
    expect(title).not.toBe('hostile');
  });
  expect(app.web.seen.filter(({ url }) => url.includes('spy.example'))).toEqual([]);
});

it('the live page is left as it was', async () => {
  app.web.serve('https://hostile.example/untouched', frozenPage(newsPage()));
  await app.tab.go('https://hostile.example/untouched');
  const before = await app.tab.evaluate(() => document.documentElement.outerHTML);
  await clickForCard(app);
  expect(await app.tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

const PATCHES = `<script>
  const lie = () => 'a lie';
  for (const method of ['map', 'filter', 'join', 'push']) Array.prototype[method] = lie;
  for (const method of ['toString', 'trim', 'replace', 'split']) String.prototype[method] = lie;
  for (const method of ['querySelector', 'querySelectorAll', 'getAttribute', 'cloneNode']) {
    Document.prototype[method] = lie;
    Element.prototype[method] = lie;
  }
  JSON.parse = lie;
  JSON.stringify = lie;
  Object.prototype.toJSON = lie;
  Object.prototype.kind = 'article';
  window.jianbaoExtract = () => ({ kind: 'article', capture: { headline: 'a lie' } });
  Object.freeze(window.jianbaoExtract);
  Promise.prototype.then = lie;
</script>`;

it('a page that patches prototypes, or answers in our place, changes nothing', async () => {
  const address = 'https://hostile.example/patched';
  app.web.serve(address, { body: newsPage({ headline: 'The honest headline', tail: PATCHES }) });
  await app.tab.go(address);
  expect(await clickForCard(app)).toMatchObject({
    state: 'saved',
    post: { headline: 'The honest headline' },
  });
});
