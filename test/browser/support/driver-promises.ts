import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { frozenPage } from '../../../tools/browser/frozen-page.ts';
import type { Session } from '../../../tools/browser/session.ts';
import { startWeb, type Web } from '../../../tools/browser/web.ts';

const EMPTY = 'tools/bench/empty-extension';
const ADDRESS = 'https://news.example.cn/2026/a.html?x=1';
const HTML =
  '<!doctype html><meta charset="gbk"><title>标题</title><script>document.title = "script"</script><img src="/x.png">';

async function cardText(): Promise<string> {
  const card = document.querySelector('#card');
  if (!(card instanceof HTMLElement)) throw new Error('no card');
  while (card.dataset['state'] === undefined) {
    await new Promise((done) => {
      setTimeout(done, 10);
    });
  }
  return card.textContent;
}

/** What every test of the built extension stands on, for one browser's driver. */
export function describeDriver(
  open: (options: { extension: string; web: Web }) => Promise<Session>,
): void {
  let web: Web;
  let session: Session;
  beforeAll(async () => {
    web = await startWeb();
    web.serve(ADDRESS, frozenPage(HTML));
    session = await open({ extension: EMPTY, web });
  });
  afterAll(async () => {
    await session.close();
    await web.close();
  });

  it('gives the extension the tab by a real click, also after its background was stopped', async () => {
    const tab = await session.openTab();
    await tab.go(ADDRESS);
    const first = await tab.clickToolbar();
    expect(await first.evaluate(cardText)).toBe('标题');
    await first.close();
    await session.stopBackground();
    const second = await tab.clickToolbar();
    expect(await second.evaluate(cardText)).toBe('标题');
    await second.close();
    await tab.close();
  });

  it('serves a stored page as UTF-8 at its own address, its scripts off and nothing fetched', async () => {
    const tab = await session.openTab();
    await tab.go(ADDRESS);
    expect(await tab.evaluate(() => [location.href, document.characterSet])).toEqual([
      ADDRESS,
      'UTF-8',
    ]);
    expect(await tab.evaluate(() => document.title)).toBe('标题');
    const paths = web.seen.filter(({ url }) => url.startsWith('https://news.example.cn/'));
    expect(paths.map(({ url }) => url)).not.toContain('https://news.example.cn/x.png');
    await tab.close();
  });

  it('finds what a page of the extension downloads', async () => {
    const page = await session.openExtensionPage('popup.html');
    const download = () =>
      page.evaluate(() => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob(['文章']));
        link.download = '剪报 1.md';
        link.click();
      });
    const path = await session.downloadBy(download);
    expect(basename(path)).toBe('剪报 1.md');
    expect(readFileSync(path, 'utf8')).toBe('文章');
    await page.close();
  });
}
