// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { joinOmnivore } from '../../src/import/omnivore';
import { drawFile, type Source } from '../../src/import/open-zip';
import { readFile, type FileReading } from '../../src/import/read-file';
import { readRows } from '../../src/import/read-rows';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (path: string, text: string): FileReading =>
  readFile({ path, bytes: encode(text) }, 'Asia/Shanghai');
const addresses = (reading: FileReading) => (reading.kind === 'read' ? reading.addresses : []);
const posts = (reading: FileReading) => (reading.kind === 'read' ? reading.posts : []);

test('rows of CSV: commas, line breaks and quotes in quotes; an open quote takes the rest', () => {
  expect(readRows('a,"b,""c""\nd"\n\n,e\n"f')).toEqual([['a', 'b,"c"\nd'], ['', 'e'], ['f']]);
  expect(readRows('a,\nb,')).toEqual([['a', ''], ['b']]);
});

test("Pocket's page, with either quotes", () => {
  const page = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
    <li><a href="https://a.example/1?a=1&amp;b=2" time_added="1712000000" tags="x,y">One</a></li>
    <li><a href='https://a.example/2'>Two</a></li><li><a href="javascript:void(0)">no</a></li></ul>`;
  expect(addresses(read('ril_export.html', page))).toMatchObject([
    { address: 'https://a.example/1?a=1&b=2', headline: 'One', tags: ['x', 'y'] },
    { address: 'https://a.example/2', headline: 'Two' },
  ]);
});

test("Instapaper's tags are a list in JSON; a folder of one's own is a tag", () => {
  const table =
    'URL,Title,Selection,Folder,Timestamp,Tags\r\n' +
    'https://a.example/1,One,,Archive,1783091650,"[""coding""]"\r\n' +
    'https://a.example/2,Two,,Recipes,1783091650,[]\r\n';
  expect(addresses(read('instapaper-export.csv', table))).toMatchObject([
    { headline: 'One', tags: ['coding'] },
    { headline: 'Two', tags: ['Recipes'] },
  ]);
});

test('Wallabag: when it was saved and published, by whom, and its site', () => {
  const entry = {
    is_archived: 1,
    id: 3,
    title: 'W',
    url: 'https://a.example/w',
    content: '<p>Text</p>',
    created_at: '2016-09-08T11:55:58+0200',
    published_at: '2016-09-07T10:00:00+0200',
    published_by: ['Ann', 'Bob'],
    domain_name: 'a.example',
    tags: ['t'],
  };
  const [post] = posts(read('All articles.json', JSON.stringify([entry])));
  expect(post).toMatchObject({
    capture: { url: entry.url, authors: ['Ann', 'Bob'], source: { name: 'a.example' } },
    savedAt: Date.UTC(2016, 8, 8, 9, 55, 58),
    tags: ['t'],
  });
  expect(post?.capture.publishedAt?.instant).toBe(Date.UTC(2016, 8, 7, 8));
});

test('Karakeep: a text of its own comes in, without an address', () => {
  const content = { type: 'text', text: 'A **note**' };
  const file = { bookmarks: [{ createdAt: 1_700_000_000, title: 'N', tags: ['t'], content }] };
  expect(posts(read('karakeep.json', JSON.stringify(file)))).toMatchObject([
    { capture: { headline: 'N', body: '<p>A <strong>note</strong></p>' }, tags: ['t'] },
  ]);
});

test("JSON Lines of this extension's own export", () => {
  const line = (n: number) =>
    JSON.stringify({
      url: `https://a.example/${n}`,
      title: `T${n}`,
      source: '港口日报',
      html: '<p>x</p>',
    });
  expect(posts(read('articles.jsonl', `${line(1)}\n${line(2)}\n`))).toMatchObject([
    { capture: { url: 'https://a.example/1', source: { name: '港口日报' } } },
    { capture: { headline: 'T2', body: '<p>x</p>' } },
  ]);
});

test('Omnivore: facts and texts, which lie apart, are one; what has no text stays an address', async () => {
  const items = [
    {
      slug: 'one',
      title: 'One',
      url: 'https://a.example/1',
      labels: ['l'],
      savedAt: '2024-01-02T03:04:05.678Z',
    },
    { slug: 'two', title: 'Two', url: 'https://a.example/2', labels: [] },
  ];
  const files: Record<string, string> = {
    'o/content/one.html': '<div class="page"><p>Text of one.</p></div>',
    'o/highlights/one.md': '> of',
    'o/metadata_0_to_2.json': JSON.stringify(items),
    'other/content/x.md': '# X',
  };
  const sources = Object.entries(files).map(([path, text]): Source => ({
    path,
    read: async () => encode(text),
  }));
  const joined = joinOmnivore(sources);
  expect(joined.map(({ path }) => path)).toEqual(['o/metadata_0_to_2.json', 'other/content/x.md']);
  const [metadata] = joined;
  const file = metadata && (await drawFile(metadata));
  if (!file || 'reason' in file) throw new Error('not drawn');
  const reading = readFile(file, 'UTC');
  expect(posts(reading)).toMatchObject([
    {
      capture: { headline: 'One', text: 'Text of one.' },
      savedAt: Date.UTC(2024, 0, 2, 3, 4, 5),
      tags: ['l'],
    },
  ]);
  expect(addresses(reading)).toMatchObject([{ address: 'https://a.example/2' }]);
});
