import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { clickForCard, startApp, visit, type App } from '../support/app.ts';
import { readArchive } from '../support/archive.ts';
import { newsPage } from '../support/news-page.ts';

let app: App<ChromiumSession>;
beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
});
afterAll(() => app.close());

async function reviewOf(url: string): Promise<string[] | undefined> {
  const { posts } = await readArchive(app.session);
  return posts.find((post) => post.url === url)?.review;
}

describe('a story that lacks something is saved and asks to be looked at', () => {
  it('no headline', async () => {
    const address = 'https://lacking.example/no-headline';
    await visit(app, address, newsPage({ headline: undefined }));
    expect((await clickForCard(app)).state).toBe('saved');
    expect(await reviewOf(address)).toEqual(['no-headline']);
  });

  it('no time', async () => {
    const address = 'https://lacking.example/no-time';
    await visit(app, address, newsPage({ published: undefined }));
    expect((await clickForCard(app)).state).toBe('saved');
    expect(await reviewOf(address)).toEqual(['no-time']);
  });

  it('no body', async () => {
    const address = 'https://lacking.example/no-body';
    const picture = '<img src="/only.jpg" width="900" height="600">';
    await visit(app, address, newsPage({ paragraphs: [], tail: picture }));
    expect((await clickForCard(app)).state).toBe('saved');
    expect(await reviewOf(address)).toEqual(['no-body']);
  });
});

it('a flash of one sentence is an article', async () => {
  const flash = '离岸人民币兑美元盘中升破七点一关口，为今年三月以来首次。';
  const html = newsPage({
    headline: '离岸人民币升破7.1关口',
    language: 'zh-CN',
    published: '2026-03-02T10:05:00+08:00',
    paragraphs: [flash],
  });
  await visit(app, 'https://kuaixun.example/a/202603021005.html', html);
  const card = await clickForCard(app);
  expect(card).toMatchObject({ state: 'saved', post: { text: flash } });
});
