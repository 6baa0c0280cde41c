// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { Extraction } from '../../src/core/capture';
import { extract } from '../../src/extract/extract';
import { runNow } from '../../src/extract/steps';

const ADDRESS = 'https://news.harbourtimes.example/2026/03/turbine.html';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.documentElement.innerHTML = '<head></head><body></body>';
});

function show(article: string): void {
  document.head.innerHTML = '<title>Turbine turns | Harbour Times</title>';
  document.body.innerHTML = `<h1>Turbine turns</h1><p class="by">By Ann Lee</p><div id="a">${article}</div>`;
}

/** The text node that holds `words`. */
function textWith(words: string): Text {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof Text && currentNode.data.includes(words)) return currentNode;
  }
  throw new Error(`no ${words}`);
}

/** Selects from the first words up to the end of the last. */
function select(from: string, to: string): void {
  const [start, end] = [textWith(from), textWith(to)];
  const range = document.createRange();
  range.setStart(start, start.data.indexOf(from));
  range.setEnd(end, end.data.indexOf(to) + to.length);
  document.getSelection()?.addRange(range);
}

function read(): Extraction {
  return runNow(
    extract(document, ADDRESS, {
      mode: 'selection',
      zone: 'UTC',
      now: Date.UTC(2026, 10, 22),
    }),
  );
}

function captureOfSelection() {
  const extraction = read();
  if (extraction.kind !== 'article') throw new Error(extraction.kind);
  return extraction.capture;
}

test('the selection is what is saved, with the page’s facts', () => {
  show('<p>One of three.</p><p>Two <b>of</b> three.</p><p>Three of three.</p>');
  select('of three.', 'Two ');
  const capture = captureOfSelection();
  expect(capture).toMatchObject({
    headline: 'Turbine turns',
    authors: ['Ann Lee'],
    body: '<p>of three.</p><p>Two</p>',
    text: 'of three.\nTwo',
    selection: true,
  });
  expect(capture).not.toHaveProperty('pages');
});

test('nothing of it is sifted: a line that is none of a story is kept when it was chosen', () => {
  show('<p>Share this</p><div class="related"><p>Read also: the vote</p></div>');
  select('Share this', 'the vote');
  expect(captureOfSelection().body).toBe('<p>Share this</p><p>Read also: the vote</p>');
});

test.each([
  [
    'a word of a paragraph',
    '<p>The tide turns twice a day.</p>',
    'tide',
    'turns twice',
    '<p>tide turns twice</p>',
  ],
  [
    'items of a list',
    '<ul><li>One</li><li>Two</li><li>Three</li></ul>',
    'Two',
    'Three',
    '<ul><li>Two</li><li>Three</li></ul>',
  ],
  ['an item of a list', '<ol><li>One</li><li>Two</li></ol>', 'Two', 'Two', '<ol><li>Two</li></ol>'],
  [
    'a part of a quotation',
    '<blockquote><p>He said no.</p><p>She said yes.</p></blockquote>',
    'She',
    'yes.',
    '<blockquote><p>She said yes.</p></blockquote>',
  ],
  [
    'a row of a table',
    '<table><tbody><tr><td>Alpha</td><td>1</td></tr><tr><td>Beta</td><td>2</td></tr></tbody></table>',
    'Beta',
    '2',
    '<table><tbody><tr><td>Beta</td><td>2</td></tr></tbody></table>',
  ],
  [
    'a link',
    '<p>See <a href="/vote" onclick="x()">the vote</a> now</p>',
    'the vote',
    'the vote',
    '<p><a href="https://news.harbourtimes.example/vote">the vote</a></p>',
  ],
])('%s keeps its form', (_what, article, from, to, body) => {
  show(article);
  select(from, to);
  expect(captureOfSelection().body).toBe(body);
});

test('nothing selected is no selection', () => {
  show('<p>One of three.</p>');
  expect(read()).toEqual({ kind: 'no-selection' });
  const range = document.createRange();
  range.setStart(textWith('One'), 3);
  range.setEnd(textWith('One'), 4);
  document.getSelection()?.addRange(range);
  expect(read()).toEqual({ kind: 'no-selection' });
});

test('names in the page stand in nobody’s way, and the page is left as it was', () => {
  show(
    '<form id="f"><input name="parentNode"><input name="attributes"><p>Chosen words here.</p></form><img name="getSelection"><script>alert(1)</script>',
  );
  select('Chosen', 'words');
  const before = document.documentElement.outerHTML;
  expect(captureOfSelection().body).toBe('<p>Chosen words</p>');
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.getSelection()?.toString()).toBe('Chosen words');
});
