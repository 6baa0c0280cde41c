// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { linkedPage, readPage } from '../../support/read-page';

const page = (head: string, body: string): string =>
  `<html lang="en"><head>${head}</head><body>${body}<p>The turbine has run for two years without a pause.</p></body></html>`;
const TIDE = 'Tide turbine enters third winter';

test.each([
  ['the name of the site in the title', `<title>${TIDE} | Harbour Times</title>`, ''],
  ['the host in the title', `<title>${TIDE} - Harbour.example</title>`, ''],
  ['the site’s name before it', `<title>Harbour Times » ${TIDE}</title>`, `<h2>${TIDE}</h2>`],
  [
    'a section and the site’s name',
    `<title>${TIDE} | Energy | Harbour Times</title>`,
    `<h2>${TIDE}</h2>`,
  ],
  ['the search engine’s headline', '<title>Turbine winter 2022: facts</title>', `<h1>${TIDE}</h1>`],
  [
    'a logo as first h1',
    `<title>${TIDE}</title>`,
    `<h1><a href="/">Harbour</a></h1><h1>${TIDE}</h1>`,
  ],
  ['a label as first h1', `<title>${TIDE}</title>`, `<h1>Log in</h1><h1>${TIDE}</h1>`],
  [
    'a kicker inside the h1',
    `<title>${TIDE}</title><meta property="og:title" content="${TIDE}">`,
    `<h1><span>Energy</span> <span>${TIDE}</span></h1>`,
  ],
  [
    'a kicker in title and h1 alike',
    `<title>Energy: ${TIDE}</title><meta property="og:title" content="${TIDE}">`,
    `<h1>Energy: ${TIDE}</h1>`,
  ],
  [
    'entities escaped twice',
    `<title>x</title><meta property="og:title" content="Tide turbine enters third &amp;#119;inter">`,
    '',
  ],
])('%s does not end up in the headline', (_, head, body) => {
  expect(readPage(page(head, body)).headline).toBe(TIDE);
});

test('og:title that ends at a quotation mark does not cut the headline', () => {
  const head =
    '<title>Mayor calls turbine "a miracle"_Harbour</title><meta property="og:title" content="Mayor calls turbine ">';
  expect(readPage(page(head, '<div>Mayor calls turbine "a miracle"</div>')).headline).toBe(
    'Mayor calls turbine "a miracle"',
  );
});

test('without any h1 the line that equals a part of the title is its element', () => {
  const html = page(`<title>${TIDE}-Harbour Times Online</title>`, `<div><b>${TIDE}</b></div>`);
  const metadata = readPage(html);
  expect(metadata.headline).toBe(TIDE);
  expect(metadata.headlineElement?.textContent).toBe(TIDE);
});

test('a hyphen inside a headline that only the title tells stays', () => {
  expect(readPage(page('<title>Marlow fights for his HSV-comeback</title>', '')).headline).toBe(
    'Marlow fights for his HSV-comeback',
  );
});

test('entities in linked data are decoded', () => {
  const data = { '@type': 'NewsArticle', headline: 'Tom &amp; Ann&#039;s caf&eacute;' };
  const html = linkedPage(data).replace(/<h1>.*?<\/h1>|<title>.*?<\/title>/g, '');
  expect(readPage(html).headline).toBe("Tom & Ann's café");
});

test('the headline of a page without one is absent', () => {
  expect(readPage('<body><p>text</p></body>')).not.toHaveProperty('headline');
});

const WINTER = 'Two years without a pause: how the harbour keeps its turbine running';
const shared = (title: string): string =>
  `<title>${TIDE} | Harbour Times</title><meta property="og:title" content="${title}">`;
const LINKED = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TIDE}"}</script>`;
const H1 = `<h1>${TIDE}</h1><p>How the harbour keeps its turbine running for two years without a pause, and who pays.</p>`;

test('a headline written for sharing alone is taken before the one that title and heading repeat', () => {
  expect(readPage(page(shared(WINTER), H1)).headline).toBe(WINTER);
});

test.each([
  ['left over from another page', 'Council votes against seven bicycle bridges'],
  ['that is a section', 'Harbour news'],
  ['that is the heading with a section', `${TIDE} and everything else about energy`],
  ['with the site’s end of the title', `${WINTER} | Harbour Times`],
])('a shared title %s is not taken before the heading', (_, title) => {
  expect(readPage(page(shared(title), H1)).headline).toBe(TIDE);
});

test('a shared title that the page’s title repeats is the search engine’s: the heading stays', () => {
  const head = `<title>${WINTER}</title><meta property="og:title" content="${WINTER}">${LINKED}`;
  expect(readPage(page(head, H1)).headline).toBe(TIDE);
});

test('a ticker’s row of news is not the headline of its page', () => {
  const head = `<title>${TIDE}</title>${LINKED}`;
  const ticker = '<h1>Turbine stands still +++ Mayor visits the harbour</h1>';
  expect(readPage(page(head, ticker)).headline).toBe(TIDE);
});

test.each([
  ['the channel’s name in the title', '<title>快讯 - 海港网</title>', '海港一号码头恢复作业'],
  [
    'a heading',
    '<title>快讯 - 海港网</title></head><body><h1>台风过后港口复工</h1>',
    '台风过后港口复工',
  ],
])('the headline in a flash’s brackets is weighed against %s', (_name, head, headline) => {
  const flash = '【海港一号码头恢复作业】财联社3月18日电，海港区一号码头十八日上午九时恢复作业。';
  const html = `<html lang="zh-CN"><head>${head}<p>${flash}</p></body></html>`;
  expect(readPage(html).headline).toBe(headline);
});
