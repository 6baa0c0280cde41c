import { expect, test } from 'vitest';
import { keptAddress } from '../../src/core/kept-image';
import { showKept } from '../../src/import/asset-images';
import type { Source } from '../../src/import/open-zip';
import { readSources } from '../../src/import/read-sources';
import { aPng } from '../support/image-bytes';

const NAME = '0123456789abcdef.png';
const HERE = keptAddress(NAME);

test.each([
  [
    `<img src="{{ '/assets/images/${NAME}' | relative_url }}" alt="a">`,
    `<img src="${HERE}" alt="a">`,
  ],
  [`<img alt="a" src="/assets/images/${NAME}">`, `<img alt="a" src="${HERE}">`],
  [`![a \\] b]({{ '/assets/images/${NAME}' | relative_url }} "t")`, `![a \\] b](${HERE} "t")`],
  [`![](../../assets/images/${NAME})`, `![](${HERE})`],
  [`[![a](assets/images/${NAME})](https://a.example)`, `[![a](${HERE})](https://a.example)`],
])('%s shows a file that came with it', (text, shown) => {
  expect(showKept(text)).toBe(shown);
});

test.each([
  `<p>src="/assets/images/${NAME}" and {{ '/assets/images/${NAME}' | relative_url }}</p>`,
  `[a](/assets/images/${NAME})`,
  `![a](https://a.example/assets/images/${NAME})`,
  '![a](/assets/images/../../secret.png)',
  '![a](/assets/images/quay.png)',
])('%s is left as it is', (text) => {
  expect(showKept(text)).toBe(text);
});

test('no text of a megabyte holds it up', () => {
  const begun = performance.now();
  const address = `assets/images/${NAME}`;
  for (const piece of [
    '<img ',
    '![',
    '![\\',
    '../',
    '{{ ',
    '<img src="',
    `![${address}`,
    `<img src=${address} `,
  ]) {
    showKept(address + piece.repeat(1_000_000 / piece.length));
  }
  expect(performance.now() - begun).toBeLessThan(4_000);
});

function source(
  path: string,
  content: string | Uint8Array<ArrayBuffer>,
): Source & { reads: number } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const one = { path, reads: 0, size: bytes.length, read: async () => ((one.reads += 1), bytes) };
  return one;
}

/** What the posts of the sources show: paths of the posts, and of each picture its shade or why it is missing. */
async function shownBy(sources: Source[]): Promise<Record<string, string[]>> {
  const shown: Record<string, string[]> = {};
  for await (const { pieces, unread } of readSources(sources, { zone: 'UTC', now: 0 })) {
    const read = [...pieces.flatMap(({ posts }) => posts), ...unread];
    for (const { path, images = [] } of read) {
      shown[path] = images.map(({ found }) =>
        found.ok ? found.value.sha.slice(0, 4) : found.failure.why,
      );
    }
  }
  return shown;
}

const POST = `---\ntitle: a\n---\n![a]({{ '/assets/images/${NAME}' | relative_url }})\n`;

test('a post shows the nearest file of that name above it, in no other tree', async () => {
  const shown = await shownBy([
    source('one/_posts/2026-01-01-a.md', POST),
    source('two/content/posts/a.md', POST),
    source('three/a.md', POST),
    source(`one/assets/images/${NAME}`, aPng(40, 30, 1)),
    source(`two/static/assets/images/${NAME}`, aPng(40, 30, 2)),
  ]);
  const [[one], [two]] = [
    shown['one/_posts/2026-01-01-a.md'] ?? [],
    shown['two/content/posts/a.md'] ?? [],
  ];
  expect(one).toMatch(/^[0-9a-f]{4}$/);
  expect(two).toMatch(/^[0-9a-f]{4}$/);
  expect(one).not.toBe(two);
  expect(shown['three/a.md']).toEqual(['unreachable']);
});

test('what no post shows is not read, nor what is too large; a post shows a hundred at most', async () => {
  const names = Array.from({ length: 101 }, (_, n) => `${String(n).padStart(16, '0')}.png`);
  const text = `---\ntitle: a\n---\n${names.map((name) => `![](/assets/images/${name})`).join('\n\n')}\n`;
  const files = names.map((name) => source(`assets/images/${name}`, aPng(40, 30)));
  const huge = source(`assets/images/${NAME}`, new Uint8Array(11_000_000));
  const other = source('assets/images/ffffffffffffffff.png', aPng(40, 30));
  const shown = await shownBy([source('a.md', text), source('b.md', POST), huge, other, ...files]);
  expect(shown['a.md']?.filter((why) => why === 'too-many')).toHaveLength(1);
  expect(shown['b.md']).toEqual(['too-large']);
  expect([huge.reads, other.reads]).toEqual([0, 0]);
  expect(files.map(({ reads }) => reads)).toEqual([...Array.from({ length: 100 }, () => 1), 0]);
});
