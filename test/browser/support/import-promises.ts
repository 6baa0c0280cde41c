import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportArchive } from '../../../tools/browser/export-archive.ts';
import { giveFiles, givenFile, importChosen } from '../../../tools/browser/import-files.ts';
import { headlines, press, seeText, textOf } from '../../../tools/browser/screen.ts';
import type { ExtensionPage, Session } from '../../../tools/browser/session.ts';
import type { Web } from '../../../tools/browser/web.ts';
import { words } from '../../../tools/browser/words.ts';
import { aPng } from '../../support/image-bytes.ts';
import { startApp, type App } from './app.ts';
import { readArchive } from './archive.ts';

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
/** A table takes the browser's parser, which a worker lacks. */
const TABLE = {
  name: 'table.md',
  text: '---\ntitle: 吞吐量\n---\n| 港 | 量 |\n|-|-|\n| 甲 | 1 |\n',
};
const BROKEN = { name: 'broken.md', text: '---\ntitle: a\ntitle: b\n---\nx' };

const FILES = [WHOLE, DAMAGED, TABLE, BROKEN].map(({ name, text }) => givenFile(name, text));
const ZIP = givenFile(
  'archive.zip',
  zipSync({ [`_posts/${ZIPPED.name}`]: new TextEncoder().encode(ZIPPED.text) }),
);

/** A post of an export with its pictures, and the file that it shows; the picture of the other is missing. */
const SHOWS = '/assets/images/';
const PICTURE = aPng(640, 400, 90);
const PICTURE_NAME = `${createHash('sha256').update(PICTURE).digest('hex').slice(0, 16)}.png`;
const PICTURED = {
  name: '2022-01-04-202201042235679188.md',
  text: aPostFile('码头夜景', '202201042235679188').replace(
    '</p><p>',
    `</p><figure><img src="{{ '${SHOWS}${PICTURE_NAME}' | relative_url }}" alt="码头"></figure><p>`,
  ),
};
const UNPICTURED = {
  name: '2022-01-04-202201042235679189.md',
  text: PICTURED.text
    .replaceAll('5679188', '5679189')
    .replace(PICTURE_NAME, `${'0'.repeat(16)}.png`),
};
const SITE = givenFile(
  'site.zip',
  zipSync({
    [`site/_posts/${PICTURED.name}`]: new TextEncoder().encode(PICTURED.text),
    [`site/_posts/${UNPICTURED.name}`]: new TextEncoder().encode(UNPICTURED.text),
    [`site${SHOWS}${PICTURE_NAME}`]: PICTURE,
  }),
);

type Paged<Page> = Omit<Session, 'openExtensionPage'> & {
  openExtensionPage(path: string): Promise<Page>;
};

/** An archive that comes in, goes out as it was, and is taken back. The tests build on each other. */
export function describeImport<Page extends ExtensionPage>(
  open: (web: Web) => Promise<Paged<Page>>,
  look: (page: Page) => Promise<unknown>,
): void {
  let app: App<Paged<Page>>;
  let page: Page;
  beforeAll(async () => {
    app = await startApp(open);
    page = await app.session.openExtensionPage('popup/archive.html#import');
  });
  afterAll(() => app.close());

  it('what would come of each file is said before anything is written', async () => {
    await seeText(page, '.export-panel h1', words('importTitle'));
    await look(page);
    await giveFiles(page, [...FILES, ZIP]);
    await seeText(page, '.export-panel h1', words('importLooked'));
    expect(await textOf(page, '.export-panel')).toContain('4 new');
    expect(await textOf(page, '.report.warn')).toContain('broken.md:3');
    await look(page);
    expect((await readArchive(app.session)).posts).toEqual([]);
  });

  it('files and a zip come in, the damaged one to be looked at', async () => {
    await importChosen(page);
    await headlines(page, 4);
    await look(page);
    const { posts, bodies } = await readArchive(app.session);
    const byHeadline = new Map(posts.map((post) => [post.headline, post]));
    expect(byHeadline.get('泊位降价')?.review).toEqual([]);
    expect(byHeadline.get('码头复工')?.source?.name).toBe('港口日报');
    expect(byHeadline.get(undefined)?.review).toContain('no-headline');
    const table = bodies.find(({ postId }) => postId === byHeadline.get('吞吐量')?.id);
    expect(table?.body).toContain('<td>甲</td>');
  });

  it('what nobody edited goes out as the bytes that came in', async () => {
    const { files } = await exportArchive(app.session, 'finews');
    const decoder = new TextDecoder();
    for (const { name, text } of [WHOLE, ZIPPED]) {
      expect(decoder.decode(files.get(`_posts/${name}`))).toBe(text);
    }
  });

  it('the same files once more would bring nothing', async () => {
    await press(page, words('importMore'));
    await giveFiles(page, [...FILES, ZIP]);
    await seeText(page, '.export-panel h1', words('importLooked'));
    expect(await textOf(page, '.export-panel')).toContain(words('importNothing'));
    await press(page, words('back'));
  });

  it('the whole of it is undone as one', async () => {
    await press(page, '5 files');
    await press(page, words('importUndo'));
    await seeText(page, '.list-state h2', words('emptyTitle'));
    expect((await readArchive(app.session)).posts).toEqual([]);
  });

  it('an export with its pictures brings them along and leaves as it came; a missing one is named', async () => {
    await page.close();
    page = await app.session.openExtensionPage('popup/archive.html#import');
    await giveFiles(page, [SITE]);
    await importChosen(page);
    const report = await textOf(page, '.report.warn');
    expect(report).toContain(`site/_posts/${UNPICTURED.name}:8`);
    expect(report).toContain(words('importPictureGone'));
    const { files } = await exportArchive(app.session, 'finews', 'zip', [words('exportImages')]);
    const decoder = new TextDecoder();
    for (const { name, text } of [PICTURED, UNPICTURED]) {
      expect(decoder.decode(files.get(`_posts/${name}`))).toBe(text);
    }
    const assets = [...files].filter(([path]) => path.startsWith('assets/'));
    expect(assets).toEqual([[`assets/images/${PICTURE_NAME}`, new Uint8Array(PICTURE)]]);
  });
}
