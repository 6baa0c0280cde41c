// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Capture } from '../../../src/core/capture';
import { completeArticle, type PageRead } from '../../../src/extract/pages/complete-article';
import { aCapture } from '../../support/a-capture';

const at = (number: number): string => `https://a.example/story_${number}.html`;
const line = (number: number): string =>
  `这是第${number}页的正文，试点企业在这一页继续说明各自的安排。`;

function aPage(number: number, facts: Partial<Capture> = {}): Capture {
  return aCapture({ url: at(number), headline: '试点启动', text: line(number), ...facts });
}

const links = (here: number, ...others: number[]): PageRead['pages'] => ({
  here,
  others: new Map(others.map((number) => [number, at(number)])),
});

/** A site of these pages, which answers at once; what is not there cannot be had. */
function siteOf(pages: Record<number, PageRead>) {
  const asked: string[] = [];
  const read = async (address: string): Promise<PageRead | undefined> => {
    asked.push(address);
    return Object.values(pages).find(({ capture }) => capture.url === address);
  };
  return { asked, read };
}

test('the pages are one article, in order, whichever was open', async () => {
  const { read } = siteOf({
    1: { capture: aPage(1), pages: links(1, 2, 3) },
    3: { capture: aPage(3), pages: links(3, 2) },
  });
  const whole = await completeArticle(
    aPage(2),
    {
      here: 2,
      others: new Map([
        [3, at(3)],
        [1, at(1)],
      ]),
    },
    read,
  );
  expect(whole.text).toBe([line(1), line(2), line(3)].join('\n'));
  expect(whole.body).toBe([1, 2, 3].map((number) => `<p>${line(number)}</p>`).join(''));
  expect(whole).toMatchObject({ url: at(1), pages: { total: 3, missing: [] } });
});

test('pages that only a later page leads to are read as well, each once', async () => {
  const pages = Object.fromEntries(
    [2, 3, 4, 5].map((number) => [
      number,
      { capture: aPage(number), pages: links(number, 1, number - 1, (number % 5) + 1) },
    ]),
  );
  const { read, asked } = siteOf(pages);
  const whole = await completeArticle(aPage(1), { here: 1, others: new Map([[2, at(2)]]) }, read);
  expect(whole.pages).toEqual({ total: 5, missing: [] });
  expect(asked).toEqual([2, 3, 4, 5].map(at));
});

test('a page that cannot be had is said', async () => {
  const { read } = siteOf({ 3: { capture: aPage(3), pages: undefined } });
  const whole = await completeArticle(
    aPage(1),
    {
      here: 1,
      others: new Map([
        [2, at(2)],
        [3, at(3)],
      ]),
    },
    read,
  );
  expect(whole.text).toBe([line(1), line(3)].join('\n'));
  expect(whole.pages).toEqual({ total: 3, missing: [2] });
});

test('nothing comes twice: standfirst, pictures, lines that every page repeats', async () => {
  const dek = '首批企业本周完成备案，试点将在年底前扩大到全省。';
  const image = { url: 'https://a.example/lead.jpg' };
  const figure = '<figure><img src="https://a.example/lead.jpg" alt=""></figure>';
  const page = (number: number) =>
    aPage(number, {
      dek,
      text: [dek, line(number)].join('\n'),
      body: `${figure}<p>${line(number)}</p>`,
      images: [image],
    });
  const { read } = siteOf({ 2: { capture: page(2), pages: undefined } });
  const whole = await completeArticle(page(1), { here: 1, others: new Map([[2, at(2)]]) }, read);
  expect(whole.text).toBe([dek, line(1), line(2)].join('\n'));
  expect(whole.body).toBe(`${figure}<p>${line(1)}</p><p>${line(2)}</p>`);
  expect(whole.images).toEqual([image]);
});

test('a line that two later pages share comes once', async () => {
  const shared = '本文由多名记者在三地联合采写，图表由数据组根据公开资料制作。';
  const page = (number: number) =>
    aPage(number, {
      text: [line(number), shared].join('\n'),
      body: `<p>${line(number)}</p><p>${shared}</p>`,
    });
  const { read } = siteOf({
    2: { capture: page(2), pages: links(2, 3) },
    3: { capture: page(3), pages: undefined },
  });
  const whole = await completeArticle(aPage(1), { here: 1, others: new Map([[2, at(2)]]) }, read);
  expect(whole.text).toBe([line(1), line(2), shared, line(3)].join('\n'));
  expect(whole.body.split(shared)).toHaveLength(2);
});

test('what stood as a standfirst on a later page is a paragraph of the article', async () => {
  const dek = '第二页以一句新的话开头，它不是导语，而是正文的一部分。';
  const second = aPage(2, { dek, text: [dek, line(2)].join('\n'), body: `<p>${line(2)}</p>` });
  const { read } = siteOf({ 2: { capture: second, pages: undefined } });
  const whole = await completeArticle(aPage(1), { here: 1, others: new Map([[2, at(2)]]) }, read);
  expect(whole.body).toBe(`<p>${line(1)}</p><p>${dek}</p><p>${line(2)}</p>`);
});

test('another story at such an address is no page of this one', async () => {
  const other = aPage(2, { headline: '港口吞吐量创新高' });
  const { read } = siteOf({ 2: { capture: other, pages: links(2, 3) } });
  const whole = await completeArticle(aPage(1), { here: 1, others: new Map([[2, at(2)]]) }, read);
  expect(whole.text).toBe(line(1));
  expect(whole).not.toHaveProperty('pages');
});

test.each(['试点启动（2）', '试点启动 第2页', '试点启动_2'])(
  '%s is the same headline',
  async (headline) => {
    const { read } = siteOf({ 2: { capture: aPage(2, { headline }), pages: undefined } });
    const whole = await completeArticle(aPage(1), { here: 1, others: new Map([[2, at(2)]]) }, read);
    expect(whole.pages).toEqual({ total: 2, missing: [] });
  },
);

test('a site that shows the first page at every number adds nothing', async () => {
  const { read } = siteOf({ 2: { capture: aPage(2, { text: line(1) }), pages: undefined } });
  const whole = await completeArticle(aPage(1), { here: 1, others: new Map([[2, at(2)]]) }, read);
  expect(whole.text).toBe(line(1));
});

test('the page of the whole article is taken alone, if it has more', async () => {
  const all = { capture: aPage(9, { text: [line(1), line(2)].join('\n') }), pages: undefined };
  const pages = { here: 1, others: new Map([[2, at(2)]]), whole: at(9) };
  const { read, asked } = siteOf({ 9: all });
  const whole = await completeArticle(aPage(1), pages, read);
  expect(whole.text).toBe(all.capture.text);
  expect(whole).toMatchObject({ url: at(1) });
  expect(whole).not.toHaveProperty('pages');
  expect(asked).toEqual([at(9)]);
  const short = siteOf({ 2: { capture: aPage(2), pages: undefined } });
  expect(await completeArticle(aPage(1), pages, short.read)).toMatchObject({
    pages: { total: 2, missing: [] },
  });
});
