import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';
import { exportArchive } from '../../../tools/browser/export-archive.ts';
import { headlines, press, seeText, textOf } from '../../../tools/browser/screen.ts';
import { words } from '../../../tools/browser/words.ts';
import { readArchive } from '../support/archive.ts';
import { complaints } from '../support/axe.ts';

/** A post in the archive's own form. */
function aPostFile(title: string, id: string): string {
  return [
    '---',
    'layout: post',
    `title: "${title}"`,
    'date: 2022-01-04 18:05:25 +0800',
    'categories: gangkouribao',
    'tags: 港口日报新闻',
    '---',
    '<p>港口昨日恢复作业，泊位价格下调一成。</p><p>记者从港务局获悉，新价五月起实行。</p>',
    '',
    `<https://port.example/a/${id}.html>`,
    '',
    '[返回港口日报新闻](//finews.withounder.com/category/gangkouribao.html)｜[返回首页](//finews.withounder.com/)',
  ].join('\n');
}

const WHOLE = {
  name: '2022-01-04-202201042235679186.md',
  text: aPostFile('泊位降价', '202201042235679186'),
};
const ZIPPED = {
  name: '2022-01-04-202201042235679187.md',
  text: aPostFile('码头复工', '202201042235679187'),
};
const DAMAGED = {
  name: '-202205262391921712.md',
  text: '---\nlayout: post\ntitle: ""\ndate:  +0800\ncategories: x\ntags: x新闻\n---\n<p>没有标题，也没有时间。</p>\n\n<>\n',
};

let session: ChromiumSession;
let page: ChromiumPage;
let view: Page;
const folder = mkdtempSync(join(tmpdir(), 'jianbao-import-'));

beforeAll(async () => {
  session = await openChromium({ extension: 'dist/chrome' });
  page = await session.openExtensionPage('popup/archive.html#import');
  view = await page.page();
  await view.setViewport({ width: 1_280, height: 900 });
  for (const { name, text } of [WHOLE, DAMAGED]) writeFileSync(join(folder, name), text);
  const zip = zipSync({ [`_posts/${ZIPPED.name}`]: new TextEncoder().encode(ZIPPED.text) });
  writeFileSync(join(folder, 'archive.zip'), zip);
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

it('files and a zip come in, each with its outcome, the damaged one to be looked at', async () => {
  await seeText(page, '.export-panel h1', words('importTitle'));
  expect(await complaints(page)).toEqual([]);
  const [, files] = await view.$$('.export-panel input[type=file]');
  const names = [WHOLE.name, DAMAGED.name, 'archive.zip'];
  // The second field takes files, the first a folder.
  await (files as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(
    ...names.map((name) => join(folder, name)),
  );
  await headlines(page, 3);
  await textOf(page, '.export-panel details');
  expect(await complaints(page)).toEqual([]);
  const { posts } = await readArchive(session);
  const byHeadline = new Map(posts.map((post) => [post.headline, post]));
  expect(byHeadline.get('泊位降价')?.review).toEqual([]);
  expect(byHeadline.get('码头复工')?.source?.name).toBe('港口日报');
  expect(byHeadline.get(undefined)?.review).toContain('no-headline');
});

it('what nobody edited goes out as the bytes that came in', async () => {
  const { files } = await exportArchive(session, 'finews');
  const decoder = new TextDecoder();
  for (const { name, text } of [WHOLE, ZIPPED]) {
    expect(decoder.decode(files.get(`_posts/${name}`))).toBe(text);
  }
});

it('the whole of it is undone as one', async () => {
  await view.bringToFront();
  await press(page, words('importUndo'));
  await seeText(page, '.list-state h2', words('emptyTitle'));
  expect((await readArchive(session)).posts).toEqual([]);
});
