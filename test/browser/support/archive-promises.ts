import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportArchive } from '../../../tools/browser/export-archive.ts';
import { choose, goOn } from '../../../tools/browser/panel.ts';
import { fillLabelled, openRow, press, seeText, textOf } from '../../../tools/browser/screen.ts';
import type { ExtensionPage, Session } from '../../../tools/browser/session.ts';
import type { Web } from '../../../tools/browser/web.ts';
import { words } from '../../../tools/browser/words.ts';
import { readCard } from '../../../tools/capture/read-card.ts';
import { fixturePage } from '../../../tools/corpus/page-source.ts';
import { CARD_LIMIT, click, clickForCard, inArchive, startApp, visit, type App } from './app.ts';
import { readArchive } from './archive.ts';
import { newsPage, paragraphs } from './news-page.ts';
import { turnOffSaveOnOpen } from './save-on-open.ts';

const CHINESE = fixturePage('www.jiangcheng-caijing.example/jiangkou-port-trial');
const BERTHS = 'https://coast.example/2026/03/02/berths';
/** Browsers ask for these on their own account. */
const BROWSERS_OWN =
  /^https?:\/\/[^/]*\.(?:google(?:apis)?|gvt1|gstatic|mozilla|firefox)\.(?:com|net|org)\//;

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

/** Exports the corrected article from its reader into that target, to its end. */
async function exportOne(page: ExtensionPage, target: string): Promise<void> {
  await openRow(page, 'The price of berths, corrected');
  await textOf(page, '.article-body');
  await press(page, words('export'));
  for (const key of ['profileMarkdown', target]) await choose(page, words(key));
  await goOn(page);
}

/**
 * What can be done with what was saved, in one browser. The tests build on each other.
 * @param clipboardOf reads the clipboard through a page of the extension.
 */
export function describeArchiveWork<Browser extends Session>(
  open: (web: Web) => Promise<Browser>,
  clipboardOf: (session: Browser, page: ExtensionPage) => Promise<string>,
): void {
  let app: App<Browser>;
  beforeAll(async () => {
    app = await startApp(open);
    for (const [url, html] of [
      [CHINESE.url, CHINESE.html()],
      [BERTHS, newsPage()],
      ['https://coast.example/undated', newsPage({ headline: 'No day', published: undefined })],
    ] as const) {
      await visit(app, url, html);
      await clickForCard(app);
    }
  });
  afterAll(() => app.close());

  it('keeps what a person edited when the page is captured again', async () => {
    await inArchive(app.session, async (page) => {
      await openRow(page, 'Council settles');
      await textOf(page, '.article-body');
      await press(page, words('edit'));
      await fillLabelled(page, words('fieldHeadline'), 'The price of berths, corrected');
      await press(page, words('save'));
      await seeText(page, '.reader', 'The price of berths, corrected');
    });
    await visit(app, BERTHS, newsPage({ headline: 'Other', paragraphs: paragraphs(8, 'later') }));
    expect(await clickForCard(app)).toMatchObject({
      state: 'revised',
      post: { headline: 'The price of berths, corrected' },
    });
  });

  it('exports a whole site around the posts', async () => {
    const { files } = await exportArchive(app.session, 'markdown', 'site');
    expect(decode(files.get('_config.yml'))).toContain('made_by: jianbao');
    expect(decode(files.get('_layouts/post.html'))).toContain('{{ content');
    expect(decode(files.get('assets/site.css'))).toContain('prefers-color-scheme: dark');
    expect([...files.keys()].filter((path) => path.startsWith('_posts/'))).toHaveLength(3);
  });

  it('exports finews posts with their category pages, and reports what it leaves out', async () => {
    const { files, said } = await exportArchive(app.session, 'finews');
    const post = decode(files.get('_posts/2026-03-18-202603183015528846.md'));
    expect(post).toContain('title: "江口港三期码头试运行 全程无人化装卸效率提升近四成"');
    expect(post).toContain('<p class="em_media">（文章来源：长江航运日报）</p>');
    expect([...files.keys()]).toContain('category/changjianghangyunribao.html');
    expect([...files.keys()].filter((path) => path.startsWith('_posts/'))).toHaveLength(2);
    expect(said).toMatch(/1 article left out|left out: 1/);
  });

  it('exports markdown posts, the undated one under its time of capture', async () => {
    const { files } = await exportArchive(app.session, 'markdown');
    const posts = [...files].filter(([path]) => path.startsWith('_posts/'));
    expect(posts).toHaveLength(3);
    const texts = posts.map(([, bytes]) => decode(bytes));
    expect(texts.some((text) => text.includes('title: "The price of berths, corrected"'))).toBe(
      true,
    );
    expect(texts.some((text) => text.includes('title: "No day"'))).toBe(true);
  });

  it('exports what is new since the last export, once something is', async () => {
    expect((await exportArchive(app.session, 'markdown')).files.size).toBe(3);
    const changed = paragraphs(8, 'lighthouse');
    await visit(app, BERTHS, newsPage({ paragraphs: changed }));
    expect(await clickForCard(app)).toMatchObject({ state: 'revised' });
    const { files } = await exportArchive(app.session, 'markdown', 'zip', [words('exportNew')]);
    expect(files.size).toBe(1);
    expect(decode([...files.values()][0])).toContain('lighthouse');
  });

  it('exports one article as a file and to the clipboard, with the bytes of the zip', async () => {
    const { files } = await exportArchive(app.session, 'markdown');
    const [path, bytes] =
      [...files].find(([, one]) => decode(one).includes('berths, corrected')) ?? [];
    await inArchive(app.session, async (page) => {
      const file = await app.session.downloadBy(() => exportOne(page, 'targetFile'));
      expect(basename(file)).toBe(basename(path ?? ''));
      expect(readFileSync(file, 'utf8')).toBe(decode(bytes));
    });
    await inArchive(app.session, async (page) => {
      await exportOne(page, 'targetClipboard');
      await seeText(page, '.export-panel', 'copied');
      expect(await clipboardOf(app.session, page)).toBe(decode(bytes));
    });
  });

  it('waits for the Save button when saving on opening is turned off', async () => {
    await turnOffSaveOnOpen(app.session);
    await visit(app, 'https://coast.example/later', newsPage({ headline: 'Saved by a button' }));
    await click(app, async (_popup, card) => {
      expect(card.state).toBe('ready');
      expect((await readArchive(app.session)).posts).toHaveLength(3);
    });
    await click(app, async (popup) => {
      await press(popup, words('save'));
      expect(await readCard(popup, CARD_LIMIT)).toMatchObject({ state: 'saved' });
    });
  });

  it('deletes everything only after the word was typed', async () => {
    const options = await app.session.openExtensionPage('options/index.html');
    await fillLabelled(options, words('deleteConfirm'), words('deleteWord'));
    await press(options, words('deleteEverything'));
    await seeText(options, '.danger', words('deletedEverything'));
    await options.close();
    expect(await readArchive(app.session)).toMatchObject({ posts: [], bodies: [], revisions: [] });
  });

  it('made no request to any network of its own in all this', () => {
    const visited = new Set([CHINESE.url, BERTHS]);
    const strangers = app.web.seen.filter(
      ({ url }) =>
        !visited.has(url) &&
        !url.startsWith('https://coast.example/') &&
        !url.endsWith('/favicon.ico') &&
        !BROWSERS_OWN.test(url),
    );
    expect(strangers).toEqual([]);
  });
}
