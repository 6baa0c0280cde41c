// @vitest-environment jsdom
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { captureSchema } from '../../../src/core/capture';
import { readMetadata } from '../../../src/extract/metadata/read-metadata';
import { mapPage } from '../../../src/extract/story/map-page';
import { runNow } from '../../../src/extract/steps';

const NOW = Date.UTC(2026, 10, 22, 12);
const REQUEST = { mode: 'article', zone: 'Europe/Berlin', now: NOW } as const;

function pageOf(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').documentElement;
}

function passes(metadata: object): boolean {
  const rest = {
    url: 'https://a.example/b',
    body: '',
    text: '',
    images: [],
    extractorVersion: '1',
  };
  return v.safeParse(captureSchema, { ...rest, ...metadata }).success;
}

test('a Chinese page without any metadata gives headline, time at +08:00 and the outlet beside the time', () => {
  const page = pageOf(`<html lang="zh-CN"><title>小城夜市开张 摊位一小时订完</title><body>
    <header><a href="/">首页</a></header><h1>小城夜市开张 摊位一小时订完</h1>
    <div class="news-info"><span class="time">2022-01-04 18:05:25</span><span class="media">江城日报网</span><span class="read">阅读 1.2万</span></div>
    <p>傍晚六点，小城的第一条夜市街亮起了灯，三十个摊位在一小时内全部订完，来得晚的摊主只能排队等下周。</p></body></html>`);
  const metadata = runNow(
    readMetadata(
      page,
      'http://m.news.example/share?infoCode=NW1',
      REQUEST,
      runNow(mapPage(page)).lines,
    ),
  );
  expect(metadata.headline).toBe('小城夜市开张 摊位一小时订完');
  expect(metadata.headlineElement).toBe(page.querySelector('h1'));
  expect(metadata.source).toEqual({ name: '江城日报网' });
  expect(metadata.publishedAt).toEqual({
    instant: Date.UTC(2022, 0, 4, 10, 5, 25),
    offset: 480,
    zoneFrom: 'language',
    precision: 'second',
    from: 'visible',
  });
  expect(metadata.language).toBe('zh-CN');
});

test('reading never changes the page', () => {
  const page = pageOf(
    '<title>T &amp;amp; U</title><body><h1>T <span>U</span></h1><script>x</script>',
  );
  const before = page.outerHTML;
  runNow(readMetadata(page, 'https://a.example/b', REQUEST, runNow(mapPage(page)).lines));
  expect(page.outerHTML).toBe(before);
});

test('an empty page gives the host and nothing else', () => {
  const metadata = runNow(
    readMetadata(pageOf(''), 'https://www.a.example/', REQUEST, runNow(mapPage(pageOf(''))).lines),
  );
  expect(metadata).toEqual({
    authors: [],
    chinese: false,
    claims: { types: [], isLocked: false, isFromElsewhere: false },
    dekCandidates: [],
    keywords: [],
    pageTypes: [],
    readings: {},
    publisher: { host: 'a.example' },
  });
});

test('fields of any length pass the schema of a capture', () => {
  const long = '长'.repeat(60_000);
  const authors = Array.from({ length: 5_000 }, (_, index) => ({
    name: `Ann Lee${'x'.repeat(index % 7)} ${index % 97}`,
  }));
  const data = {
    '@type': 'NewsArticle',
    headline: long,
    author: authors,
    keywords: long,
    articleSection: long,
  };
  const page =
    pageOf(`<title>${long}</title><meta name="keywords" content="${long}"><body><h1>${long}</h1>
    <script type="application/ld+json">${JSON.stringify(data)}</script><p>来源：${long}</p>`);
  const metadata = runNow(
    readMetadata(page, 'https://a.example/b', REQUEST, runNow(mapPage(page)).lines),
  );
  expect(metadata.headline?.length).toBeGreaterThan(1_000);
  expect(passes(metadata)).toBe(true);
});
