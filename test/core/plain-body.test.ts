import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlainBody } from '../../src/core/plain-body';

function frozenBodies(): string[] {
  return readdirSync('test/fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('post.json'))
    .map((name) => {
      const post: unknown = JSON.parse(readFileSync(join('test/fixtures', name), 'utf8'));
      return typeof post === 'object' && post && 'body' in post ? String(post.body) : '';
    });
}

test('bodies as captures write them are plain', () => {
  const bodies = frozenBodies();
  expect(bodies.length).toBeGreaterThan(5);
  expect(bodies.filter((body) => !isPlainBody(body))).toEqual([]);
});

test.each([
  '<p>a < b</p>',
  '<p onclick="x()">a</p>',
  '<p ONCLICK="x()">a</p>',
  '<p\nonclick="x()">a</p>',
  "<p title='x' onclick=x()>a</p>",
  '<script>x()</script>',
  '<style>a{}</style>',
  '<svg><a href="https://x.example/">a</a></svg>',
  '<img src="x" onerror="x()">',
  '<img src="https://x.example/a.png" srcset="https://y.example/b.png 2x">',
  '<img src="data:text/html,x">',
  '<a href="javascript:x()">a</a>',
  '<a href=" javascript:x()">a</a>',
  '<a href="&#106;avascript:x()">a</a>',
  '<iframe src="https://x.example/"></iframe>',
  '<template><p>a</p></template>',
  '<!-- a --><p>b</p>',
  '<p>a</p><',
  '<p id="settings">a</p>',
  '<base href="https://x.example/">',
])('%s is not', (html) => {
  expect(isPlainBody(html)).toBe(false);
});

test('a megabyte of what is no tag is told at once', () => {
  expect(isPlainBody(`<a ${' a="'.repeat(300_000)}`)).toBe(false);
  expect(isPlainBody('<'.repeat(1_000_000))).toBe(false);
});
