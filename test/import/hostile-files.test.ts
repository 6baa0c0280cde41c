// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../src/import/read-file';
import { archiveFile } from '../support/archive-files';

const read = (path: string, text: string) =>
  readFile({ path, bytes: new TextEncoder().encode(text) }, 'Asia/Shanghai');

const MANY = 200_000;
const { text: WHOLE } = archiveFile(2);
const withBody = (body: string): string => WHOLE.replace(/离岸.*/, () => body);

/* Each would take minutes where a pattern looks at the rest of the file from each of its places. */
test.each([
  ['line breaks', 'a.md', withBody('x' + '\n'.repeat(MANY) + 'x')],
  ['footers', 'a.md', `${withBody('x')}\n[返回${'](/category/)｜[返回首页]('.repeat(MANY / 20)}`],
  ['links on one line', 'a.md', `${withBody('x')}\n${'<'.repeat(MANY)}`],
  ['image comments left open', 'a.md', withBody('<!-- EM_StockImg_Start -->'.repeat(MANY / 20))],
  ['brackets', 'a.md', `x ${'[['.repeat(MANY)}`],
  ['links left open', 'b.html', `<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<a '.repeat(MANY)}`],
  ['links without an end', 'b.html', `<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<a b>'.repeat(MANY)}`],
  ['quotes', 'c.csv', `url,title\n${'"a"'.repeat(MANY)}`],
  ['brackets in front matter', 'd.md', `---\na: ${'['.repeat(100_000)}\n---\nx`],
  ['steps in front matter', 'd.md', `---\n${'- '.repeat(100_000)}a\n---\nx`],
])('%s are read or named in no time', (_what, path, text) => {
  const start = performance.now();
  expect(['read', 'failed']).toContain(read(path, text).kind);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:a@b.c',
  'chrome://settings',
  'https://',
  'www.a.example',
])('%s is no address of an article: the file stands for itself', (link) => {
  const reading = read('odd.md', `---\ntitle: T\nurl: ${link}\n---\nText`);
  if (reading.kind !== 'read') throw new Error('not read');
  expect(reading.posts[0]?.capture.url).toBe('file:///odd.md');
});

test('a file of the reader’s keeps its address', () => {
  const reading = read('odd.md', '---\ntitle: T\nurl: file:///home/a/b.html\n---\nText');
  if (reading.kind !== 'read') throw new Error('not read');
  expect(reading.posts[0]?.capture.url).toBe('file:///home/a/b.html');
});

test('a path with half a letter is a path', () => {
  const reading = read('a\ud800.md', '---\ntitle: T\n---\nText');
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  expect(reading.posts[0]?.capture.url).toBe('file:///a%EF%BF%BD.md');
});
