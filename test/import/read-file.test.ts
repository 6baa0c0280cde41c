// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readFile, type FileReading } from '../../src/import/read-file';
import { archiveFile } from '../support/archive-files';

const read = (path: string, content: string | Uint8Array): FileReading =>
  readFile(
    { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
    'Asia/Shanghai',
  );

function only(reading: FileReading) {
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  const [post] = reading.posts;
  if (!post) throw new Error('no post');
  return post;
}

const { path: PATH, text: WHOLE } = archiveFile(1);
const FLASH = archiveFile(2).text;

describe('damage of the archive', () => {
  test('an empty title, date and address come in without them, and their bytes are not kept', () => {
    const damaged = WHOLE.replace(/title: .*/, 'title: ""')
      .replace(/date: .*/, 'date:  +0800')
      .replace(/<https:[^>]*>/, '<>');
    const { capture, keeps } = only(read('_posts/-202205262391921712.md', damaged));
    expect(capture.headline).toBeUndefined();
    expect(capture.publishedAt).toBeUndefined();
    expect(capture.url).toBe('file:///_posts/-202205262391921712.md');
    expect(keeps).toBeUndefined();
  });

  test.each(['"说"好"了"', '"C:\\path"'])('the title %s is read, and in doubt', (title) => {
    const { capture, keeps } = only(
      read(
        PATH,
        WHOLE.replace(/title: .*/, () => `title: ${title}`),
      ),
    );
    expect(capture.headline).toBe(title.slice(1, -1));
    expect(capture.explanation?.headline?.confidence).toBeLessThan(0.5);
    expect(keeps).toBeUndefined();
  });

  test('a slug with spaces and brackets is not kept', () => {
    const slug = 'anxinguojizhengquan(xianggang) APP';
    expect(only(read(PATH, WHOLE.replace(/categories: .*/, `categories: ${slug}`))).keeps).toBe(
      undefined,
    );
  });

  test('stock markup goes, the words in it stay', () => {
    const stock =
      '<p>涨停：<span id="stock_1.600160"><a class="keytip" href="https://q.example/">巨化股份</a></span>' +
      '<span id="quote_1.600160"></span></p><!-- EM_StockImg_Start --><p><img src="https://q.example/k.png"></p>' +
      '<!-- EM_StockImg_End --><p style="display:none;height:1px">暗</p>' +
      '<p class="em_media">（文章来源：上海<span id="stock_0.1"><a class="keytip" href="https://q.example/">证券</a></span>报）</p>';
    const { capture, keeps } = only(read(PATH, FLASH.replace(/离岸.*/, stock)));
    expect(capture.body).toBe('<p>涨停：巨化股份</p>');
    expect(capture.source?.line).toBe('（文章来源：上海证券报）');
    expect(keeps).toBeUndefined();
  });

  test('scripts and handlers of a body do not come in', () => {
    const hostile = '<p onclick="x()">a<script>x()</script><a href="javascript:x()">b</a></p>';
    expect(only(read(PATH, FLASH.replace(/离岸.*/, hostile))).capture.body).toBe('<p>ab</p>');
  });
});

describe('front matter of other sites', () => {
  test('Hugo in TOML', () => {
    const { capture, tags } = only(
      read(
        'p.md',
        '+++\ntitle = "A"\ndate = 2024-05-06T07:08:09+02:00\ntags = ["x"]\n+++\n*Hi* there',
      ),
    );
    expect(capture).toMatchObject({ headline: 'A', body: '<p><em>Hi</em> there</p>' });
    expect(capture.publishedAt).toMatchObject({
      instant: Date.UTC(2024, 4, 6, 5, 8, 9),
      offset: 120,
    });
    expect(tags).toEqual(['x']);
  });

  test('Obsidian: properties with links', () => {
    const note =
      '---\ntitle: N\nsource: https://a.example/1\nauthor:\n  - "[[Ann]]"\npublished: 2024-01-02\n---\nText';
    expect(only(read('n.md', note)).capture).toMatchObject({
      url: 'https://a.example/1',
      authors: ['Ann'],
      publishedAt: { precision: 'day', offset: 480 },
    });
  });

  test.each([
    ['duplicate-key', '---\ntitle: a\ntitle: b\n---\nx', 3],
    ['front-matter', '---\ntitle: "a\nx: [\n---\nx', undefined],
    ['front-matter-size', `---\ntitle: a\nx: ${'y'.repeat(10_000_000)}\n---\nx`, 1],
    [
      'aliases',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n---\nx`,
      1,
    ],
  ])('%s is named with its line', (reason, text, line) => {
    const reading = read('p.md', text);
    expect(reading).toMatchObject({ kind: 'failed', failure: { reason } });
    if (reading.kind === 'failed' && line) expect(reading.failure.line).toBe(line);
  });

  test('a day that no calendar has is no time', () => {
    expect(only(read('p.md', '---\ntitle: a\ndate: 2024-02-31\n---\nx')).capture.publishedAt).toBe(
      undefined,
    );
  });
});

describe('encodings', () => {
  const wide = (text: string, isLittle: boolean): Uint8Array => {
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, isLittle);
    for (let at = 0; at < text.length; at += 1)
      view.setUint16(2 + at * 2, text.charCodeAt(at), isLittle);
    return bytes;
  };
  test.each([true, false])('UTF-16, little end first: %s', (isLittle) => {
    const { capture, keeps } = only(read(PATH, wide(WHOLE, isLittle)));
    expect(capture.headline).toBe('标题：第1号 打造“专精特新”');
    expect(keeps).toBeUndefined();
  });

  test('GBK and Big5', () => {
    const gbk = Uint8Array.from([0xd6, 0xd0, 0xb9, 0xfa, 0xb5, 0xc4, 0xc8, 0xcb]);
    const big5 = Uint8Array.from([0xa4, 0xa4, 0xb0, 0xea, 0xaa, 0xba, 0xa4, 0x48]);
    expect(only(read('a.md', gbk)).capture.text).toBe('中国的人');
    expect(only(read('a.md', big5)).capture.text).toBe('中國的人');
  });
});

describe('lists of other apps', () => {
  const addresses = (reading: FileReading) => (reading.kind === 'read' ? reading.addresses : []);
  test('Pocket and Instapaper in CSV', () => {
    const pocket =
      'title,url,time_added,tags,status\n"A, ""b""",https://a.example/1,1700000000,x|y,unread\n';
    expect(addresses(read('p.csv', pocket))).toMatchObject([
      { address: 'https://a.example/1', headline: 'A, "b"', tags: ['x', 'y'] },
    ]);
    const instapaper =
      'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.example/2,T,,Unread,1700000000,"[]"\n';
    expect(addresses(read('i.csv', instapaper))).toMatchObject([{ headline: 'T' }]);
  });

  test('bookmarks and plain lists', () => {
    const html =
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF="https://a.example/?a=1&amp;b=2" ADD_DATE="1700000000">A &amp; B</A></DL>';
    expect(addresses(read('b.html', html))).toMatchObject([
      { address: 'https://a.example/?a=1&b=2', headline: 'A & B' },
    ]);
    expect(addresses(read('l.txt', 'https://a.example/1\nwords\njavascript:x\n'))).toHaveLength(1);
  });

  test('Wallabag brings texts, Karakeep addresses', () => {
    const wallabag = [
      { title: 'W', url: 'https://a.example/w', content: '<p>Text</p>', tags: ['t'] },
    ];
    expect(only(read('w.json', JSON.stringify(wallabag)))).toMatchObject({
      capture: { headline: 'W', body: '<p>Text</p>' },
      tags: ['t'],
    });
    const link = { type: 'link', url: 'https://a.example/k' };
    const karakeep = {
      bookmarks: [{ createdAt: 1_700_000_000, title: 'K', tags: [], content: link }],
    };
    expect(addresses(read('k.json', JSON.stringify(karakeep)))).toMatchObject([{ headline: 'K' }]);
  });
});
