import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillArchive } from '../../../tools/bench/fill-archive.ts';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';
import { seeText, textOf } from '../../../tools/browser/screen.ts';
import { poll } from '../../../tools/browser/session.ts';
import { startApp, type App } from '../support/app.ts';
import { complaints } from '../support/axe.ts';

describe.each(['en', 'zh-CN'] as const)('a year at a glance, in %s', (language) => {
  let app: App<ChromiumSession>;
  let page: ChromiumPage;
  let view: Page;
  beforeAll(async () => {
    app = await startApp((web) => openChromium({ extension: 'dist/chrome', web, language }));
    await fillArchive(app.session, 900);
    page = await app.session.openExtensionPage('popup/archive.html');
    view = await page.page();
    await view.setViewport({ width: 1_280, height: 900 });
    await textOf(page, '.list [role=option]');
  });
  afterAll(() => app.close());

  const address = () => page.evaluate(() => decodeURIComponent(location.hash.replaceAll('+', ' ')));
  const isFound = (posts: string) =>
    poll(`${posts} found`, 5_000, async () =>
      (await textOf(page, '.found-count')).match(/\d+/)?.[0] === posts ? true : undefined,
    );

  it('is no part of what the page starts with', async () => {
    const scripts: string[] = [];
    view.on('request', (request) => scripts.push(request.url()));
    await view.reload();
    await textOf(page, '.list [role=option]');
    expect(scripts.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(3);
    expect(scripts.filter((name) => /YearView|ImportPane|ExportView/.test(name))).toEqual([]);
  });

  it('is reached from the rail, drawn and told, without a complaint', async () => {
    await view.click('.rail a[href^="#year"]');
    await textOf(page, '.year h1');
    expect(await view.$$eval('.calendar rect', (days) => days.length)).toBeGreaterThan(364);
    expect(await view.$$eval('.source-row', (rows) => rows.length)).toBeGreaterThan(2);
    await view.waitForSelector('[aria-labelledby=year-words][aria-busy=false]');
    for (const fold of await view.$$('.year summary')) await fold.click();
    const told = await view.$$eval('.calendar ~ details tbody tr', (days) => days.length);
    expect(told).toBe(await view.$$eval('.calendar a', (days) => days.length));
    expect(await complaints(page)).toEqual([]);
  });

  it('leads from a day, a source and a month of it to their articles, and back', async () => {
    const title = await view.$eval('.calendar a title', ({ textContent }) => textContent);
    await view.$eval('.calendar a', (day) =>
      day.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    );
    expect(await address()).toMatch(/^#year(\/\d{4})?\?q=saved:\d{4}-\d\d-\d\d$/);
    await isFound(/(\d+)\D*$/.exec(title ?? '')?.[1] ?? '');
    const posts = await view.$eval('.source-row .figures', ({ textContent }) => textContent);
    await view.click('.source-row > a');
    await isFound(posts ?? '');
    expect(await address()).toMatch(/q=source:".+" saved:\d{4}$/);
    await view.goBack();
    await poll('the day', 5_000, async () =>
      /saved:\d{4}-\d\d-\d\d$/.test(await address()) ? true : undefined,
    );
    await view.click('.years a:last-child');
    await poll('the first year', 5_000, async () =>
      (await address()).startsWith('#year/20') ? true : undefined,
    );
    const first = (await address()).slice(6, 10);
    await seeText(page, '.year h1', first);
    await view.reload();
    await seeText(page, '.year h1', first);
  });

  it('says of a year without captures that there are none', async () => {
    await page.evaluate(() => (location.hash = '#year/1999'));
    await seeText(page, '.year-sum', '1999');
    expect(await view.$('.calendar')).toBeNull();
  });
});
