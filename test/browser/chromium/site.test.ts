import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { exportArchive } from '../../../tools/browser/export-archive.ts';
import { fixturePage } from '../../../tools/corpus/page-source.ts';
import { buildFolder, findJekyll } from '../../support/jekyll.ts';
import { clickForCard, startApp, visit, type App } from '../support/app.ts';
import { complaints } from '../support/axe.ts';
import { newsPage, paragraphs } from '../support/news-page.ts';

/*
 * A whole site: exported by the built extension, built by the real Jekyll, and read in a real
 * browser at the address that the settings say.
 */
const jekyll = findJekyll();
const why = 'missing' in jekyll ? `skipped: ${jekyll.missing}` : 'a built site';

const CHINESE = fixturePage('www.jiangcheng-caijing.example/jiangkou-port-trial');
/** Where the settings' default address leads. */
const HOME = 'https://finews.withounder.com/';
const PICTURE = 'https://pictures.example/berth.jpg';

const SEARCH = `search/?q=${encodeURIComponent('全程无人')}`;

const TYPES: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/atom+xml',
};

function serve(app: App<ChromiumSession>, files: ReadonlyMap<string, string>): void {
  for (const [path, body] of files) {
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
    const headers = { 'content-type': type };
    app.web.serve(`${HOME}${path.replace(/(^|\/)index\.html$/, '$1')}`, { body, headers });
  }
  app.web.serve(`${HOME}${SEARCH}`, { body: files.get('search/index.html') ?? '' });
}

describe.skipIf('missing' in jekyll)(why, () => {
  let app: App<ChromiumSession>;
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
    await visit(app, CHINESE.url, CHINESE.html());
    await clickForCard(app);
    const pictured = [`Before the picture <img src="${PICTURE}" alt="A berth">`, ...paragraphs(6)];
    await visit(app, 'https://coast.example/berths', newsPage({ paragraphs: pictured }));
    await clickForCard(app);
    const exported = await exportArchive(app.session, 'markdown', 'site');
    const entries = [...exported.files].map(([path, bytes]) => ({
      path,
      content: new TextDecoder().decode(bytes),
    }));
    const site = buildFolder(entries);
    expect(site.log).toEqual([]);
    ({ files } = site);
    serve(app, files);
  });
  afterAll(() => app.close());

  const look = async (path: string) => {
    await app.tab.go(`${HOME}${path}`);
    return app.tab.page;
  };

  it('has nothing that axe would say, in both schemes', async () => {
    const post = [...files.keys()].find((path) => /\d{4}\/\d\d\/\d\d\/.*html$/.test(path)) ?? '';
    const paths = ['', post, 'page/1/', 'month/', 'tag/', SEARCH, '404.html'];
    const found: string[] = [];
    for (const path of paths) {
      const page = await look(path);
      const said = await complaints({ page: async () => page });
      found.push(...said.map((complaint) => `${path} ${complaint}`));
    }
    expect(found).toEqual([]);
  });

  it('is searched as one types, in headlines and texts', async () => {
    const view = await look(SEARCH);
    await view.waitForSelector('#hits a');
    expect(await view.$$eval('#hits a', (hits) => hits.map((hit) => hit.textContent))).toEqual([
      '江口港三期码头试运行 全程无人化装卸效率提升近四成',
    ]);
    await view.type('#q', ' zzz');
    await view.waitForFunction(
      () => document.querySelector('#found')?.textContent === 'Nothing found.',
    );
  });

  it('asks nobody else for anything, whatever pictures its stories had', async () => {
    const before = app.web.seen.length;
    for (const path of files.keys()) {
      if (path.endsWith('.html') && path !== '404.html')
        await look(path.replace(/index\.html$/, ''));
    }
    const others = app.web.seen
      .slice(before)
      .map(({ url }) => url)
      .filter((url) => !url.startsWith(HOME) && !/\.(?:google|gvt1|gstatic)/.test(url));
    expect(others).toEqual([]);
  });
});
