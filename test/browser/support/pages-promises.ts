import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../../tools/browser/session.ts';
import type { Web } from '../../../tools/browser/web.ts';
import { words } from '../../../tools/browser/words.ts';
import { clickForCard, startApp, type App } from './app.ts';
import {
  articlePage,
  ownPage,
  pageAddress,
  pageText,
  servePages,
  type Paged,
} from './article-on-pages.ts';
import { readArchive } from './archive.ts';

/** Characters of a Chinese code page: `第二页` in GBK, which no UTF-8 reader would get right. */
const GBK_TEXT = Uint8Array.of(0xb5, 0xda, 0xb6, 0xfe, 0xd2, 0xb3);

function inGbk(html: string, mark: string): Uint8Array {
  const [before = '', after = ''] = html.replace('utf-8', 'gbk').split(mark);
  return Buffer.concat([Buffer.from(before), GBK_TEXT, Buffer.from(after)]);
}

/** An article on several pages, as the reader of one browser meets it. */
export function describePages(open: (web: Web) => Promise<Session>): void {
  let app: App<Session>;
  beforeAll(async () => {
    app = await startApp(open);
  });
  afterAll(() => app.close());

  const saveFrom = async (article: Paged, number: number, others: number[]) => {
    const address = pageAddress(article, number);
    app.web.serve(address, ownPage(articlePage(article, number, others)));
    await app.tab.go(address);
    return clickForCard(app);
  };
  const pagesKept = async ({ name }: Paged) => {
    const { posts } = await readArchive(app.session);
    return posts.filter(({ url }) => url.includes(name)).map(({ pages }) => pages);
  };
  const berths = { name: 'berths' };

  it('is one post with the text of all pages, in order', async () => {
    servePages(app.web, berths, 3);
    const card = await saveFrom(berths, 1, [2]);
    expect(card.state).toBe('saved');
    expect(card.post?.text).toBe([1, 2, 3].map((number) => pageText(berths, number)).join('\n'));
    expect(await pagesKept(berths)).toEqual([{ total: 3, missing: [] }]);
  });

  it('is the same post from its second page', async () => {
    expect((await saveFrom(berths, 2, [1, 3])).state).toBe('unchanged');
    expect(await pagesKept(berths)).toHaveLength(1);
  });

  it('says which pages are missing: one answers 500, one hangs, one is of another site', async () => {
    const cranes = { name: 'cranes' };
    servePages(app.web, cranes, 5);
    app.web.serve(pageAddress(cranes, 2), { body: 'out of order', status: 500 });
    const late = ownPage(articlePage(cranes, 3, []));
    app.web.serve(pageAddress(cranes, 3), { ...late, delay: 60_000 });
    const location = 'https://elsewhere.example/2026/cranes_4.html';
    app.web.serve(location, ownPage(articlePage(cranes, 4, [])));
    app.web.serve(pageAddress(cranes, 4), { body: '', status: 302, headers: { location } });
    const start = Date.now();
    const card = await saveFrom(cranes, 1, [2, 3, 4, 5]);
    expect(Date.now() - start).toBeLessThan(10_000);
    expect(card.said).toContain(words('savedMissingPages'));
    expect(card.said).toContain('2, 3, 4');
    expect(card.post?.text).toBe([1, 5].map((number) => pageText(cranes, number)).join('\n'));
    expect(await pagesKept(cranes)).toEqual([{ total: 5, missing: [2, 3, 4] }]);
  });

  it('reads a page in the code page that it is written in', async () => {
    const tides = { name: 'tides' };
    servePages(app.web, tides, 2);
    const html = articlePage(tides, 2, [1]).replace('In part 1', 'MARK In part 1');
    const headers = { 'content-type': 'text/html' };
    app.web.serve(pageAddress(tides, 2), { body: inGbk(html, 'MARK'), headers });
    expect((await saveFrom(tides, 1, [2])).post?.text).toContain('第二页 In part 1');
  });

  it('costs an article of one page no request', async () => {
    const short = { name: 'short' };
    app.web.serve(pageAddress(short, 1), ownPage(articlePage(short, 1, [])));
    await app.tab.go(pageAddress(short, 1));
    const before = app.web.seen.length;
    expect((await clickForCard(app)).state).toBe('saved');
    const own = app.web.seen.slice(before).filter(({ url }) => url.includes('coast.example'));
    expect(own).toEqual([]);
  });
}
