// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { chinesePage, linkedPage, readPage } from '../../support/read-page';

test('keywords are read from linked data and meta, each once, at most 50', () => {
  const many = Array.from({ length: 200 }, (_, index) => `word${index}`).join(',');
  const head = `<meta name="keywords" content="tide, Energy，港口">`;
  const data = { '@type': 'NewsArticle', keywords: ['energy', 'Tide'] };
  expect(readPage(linkedPage(data, { head })).keywords).toEqual(['energy', 'Tide', '港口']);
  expect(readPage(linkedPage({ '@type': 'NewsArticle', keywords: many })).keywords).toHaveLength(
    50,
  );
});

describe('the canonical address', () => {
  const canonical = (href: string): string | undefined =>
    readPage(linkedPage({}, { head: `<link rel="canonical" href="${href}">` })).canonicalUrl;

  test('is made whole, without fragment', () => {
    expect(canonical('/news/tide#top')).toBe('https://www.harbour.example/news/tide');
  });

  test('may be of another host of the same site', () => {
    expect(canonical('https://m.harbour.example/tide')).toBe('https://m.harbour.example/tide');
  });

  test.each([
    '/',
    'https://www.harbour.example/index.html',
    'https://other.example/tide',
    'javascript:alert(1)',
    'http://[',
  ])('%s is none', (href) => {
    expect(canonical(href)).toBeUndefined();
  });
});

test('the publisher is named by og:site_name, else by linked data; its host is without www.', () => {
  const data = { '@type': 'NewsArticle', publisher: { name: 'Harbour Times' } };
  expect(readPage(linkedPage(data)).publisher).toEqual({
    name: 'Harbour Times',
    host: 'harbour.example',
  });
});

describe('the language', () => {
  test.each([
    ['<html lang="de-AT">', 'de-AT'],
    ['<html><meta http-equiv="content-language" content="fr, en">', 'fr'],
    ['<html><meta property="og:locale" content="en_GB">', 'en-GB'],
    ['<html lang="not a language!">', undefined],
  ])('%s', (html, language) => {
    expect(readPage(`${html}<body><p>text</p>`).language).toBe(language);
  });

  test('shows by the script where the page declares another or none', () => {
    const page = chinesePage('2022-01-04').replace('lang="zh-CN"', 'lang="en"');
    expect(readPage(page)).toMatchObject({ language: 'zh', chinese: true });
  });
});

test('section, lead image, texts for the standfirst and the text of linked data are handed on', () => {
  const head = `<meta property="og:image" content="/a.jpg"><meta property="og:image:width" content="1200">
    <meta property="og:description" content="Owners say that it pays &amp;quot;at last&amp;quot;.">`;
  const data = {
    '@type': 'NewsArticle',
    articleSection: ['Energy'],
    articleBody: 'One.\nTwo. '.repeat(40),
  };
  const metadata = readPage(linkedPage(data, { head }));
  expect(metadata).toMatchObject({
    section: 'Energy',
    leadImage: { url: 'https://www.harbour.example/a.jpg', width: 1200 },
    dekCandidates: ['Owners say that it pays "at last".'],
  });
  expect(metadata.articleBody?.split('\n')).toHaveLength(41);
});

test.each([
  ['zh', '新江社江城1月4日电（记者 张三）夜市开张，', '新江社江城1月4日电'],
  [
    'en',
    'PORT MARLOW, May 3 (Coast Press) — The turbine has now run for two years without a pause.',
    'PORT MARLOW, May 3 (Coast Press)',
  ],
])('a dateline opens the story (%s)', (language, start, dateline) => {
  const page = `<html lang="${language}"><body><h1>${language === 'zh' ? '夜市开张' : 'Tide turbine'}</h1><p>${start}${(language === 'zh' ? '傍晚六点灯亮了。' : ' It ran on and on.').repeat(8)}</p>`;
  expect(readPage(page).dateline).toBe(dateline);
});
