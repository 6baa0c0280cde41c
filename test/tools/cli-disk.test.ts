import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { archiveFile } from '../support/archive-files';
import { cliFolder, type CliFolder } from '../support/run-cli';

/** What the real command does when the disk does not do as it is told. */
let folder: CliFolder;
beforeEach(() => {
  folder = cliFolder();
  folder.put(WHOLE.map(({ path, text }) => ({ path: `site/${path}`, text })));
});
afterEach(() => folder.remove());

const WHOLE = Array.from({ length: 40 }, (_, n) => archiveFile(n + 1));

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;

/** Whether a disk of our own can be had: as root, and not in every container. */
function canMount(): boolean {
  const own = cliFolder();
  const could = mount('-t', 'tmpfs', '-o', 'size=64k', 'jianbao', own.path);
  if (could) spawnSync('umount', [own.path]);
  own.remove();
  return could;
}

describe.skipIf(!canMount())('a disk that is full (skipped where none can be mounted)', () => {
  let small: string;
  beforeEach(() => {
    small = join(folder.path, 'small');
    mkdirSync(small);
    mount('-t', 'tmpfs', '-o', 'size=64k', 'jianbao', small);
  });
  afterEach(() => {
    spawnSync('umount', [small]);
  });

  test('of a folder what was written is whole, the rest is named, and it goes on where there is room', () => {
    const args = ['export', 'site', '--to', 'small/out', '--profile', 'finews'];
    const done = folder.run(...args);
    expect(done).toMatchObject({ code: 1, err: '' });
    expect(done.out).toContain('small/out: Not exported: The disk is full.');
    const texts = new Map(WHOLE.map(({ path, text }) => [path, text]));
    const written = [...folder.files('small/out')].filter(([path]) => path.startsWith('_posts/'));
    expect(done.out).toContain(`Posts written: ${written.length}\n`);
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(40);
    for (const [path, bytes] of written) expect(bytes.toString()).toBe(texts.get(path));
    mount('-o', 'remount,size=4m', small);
    expect(folder.run(...args)).toMatchObject({ code: 0, err: '' });
    const posts = [...folder.files('small/out').keys()].filter((path) =>
      path.startsWith('_posts/'),
    );
    expect(posts).toHaveLength(40);
  });

  test.each([
    ['a zip', ['export', 'site', '--profile', 'finews', '--to', 'small/a.zip']],
    ['a backup', ['import', 'site', '--to', 'small/all.jsonl']],
  ])('of %s nothing is left', (_, args) => {
    writeFileSync(join(small, 'mine.txt'), 'm'.repeat(40_000));
    const done = folder.run(...args);
    expect(done).toMatchObject({ code: 2, out: '' });
    expect(done.err).toBe('The disk is full. Make room and run it again.\n');
    expect([...folder.files('small').keys()]).toEqual(['mine.txt']);
  });

  test('one that may only be read is said, and stays as it is', () => {
    writeFileSync(join(small, 'mine.txt'), 'mine');
    mount('-o', 'remount,ro', small);
    for (const to of ['small/out', 'small/a.zip']) {
      const { code, out, err } = folder.run('export', 'site', '--to', to, '--profile', 'hugo');
      expect(code).not.toBe(0);
      expect(out + err).not.toMatch(/^\s+at /m);
      expect(out + err).toMatch(/allow|permission/i);
    }
    expect([...folder.files('small').keys()]).toEqual(['mine.txt']);
  });
});

test.each([
  ['a folder', ['export', 'site', '--profile', 'finews', '--to', 'mine.txt/out']],
  ['a zip', ['export', 'site', '--profile', 'finews', '--to', 'mine.txt/a.zip']],
  ['a backup', ['import', 'site', '--to', 'mine.txt/all.jsonl']],
])('%s below a file is no place: said in a line, and the file stays', (_, args) => {
  folder.put([{ path: 'mine.txt', text: 'mine' }]);
  const { code, out, err } = folder.run(...args);
  expect(code).not.toBe(0);
  expect(out + err).toContain('mine.txt');
  expect(out + err).not.toMatch(/^\s+at /m);
  expect(folder.files('.').get('mine.txt')?.toString()).toBe('mine');
});

describe('bytes of other kinds', () => {
  const post = (title: string): string =>
    `---\ntitle: ${title}\ndate: 2026-01-02 08:00:00 +0800\ncategories: rbao\ntags: 日报新闻\n---\n<p>央行今日下调利率。</p>\n`;
  // „央行今日下调利率“ in GBK, as iconv and Python's codec write it.
  const gbk = (text: string): Buffer =>
    spawnSync('iconv', ['-f', 'utf-8', '-t', 'gbk'], { input: text }).stdout;

  test('GBK, UTF-16, a mark of order and CRLF come in as what they say', () => {
    folder.put([
      { path: 'other/_posts/2026-01-02-gbk.md', text: gbk(post('国标')) },
      {
        path: 'other/_posts/2026-01-02-wide.md',
        text: Buffer.from(`\ufeff${post('宽字')}`, 'utf16le'),
      },
      { path: 'other/_posts/2026-01-02-mark.md', text: `\ufeff${post('记号')}` },
      { path: 'other/_posts/2026-01-02-crlf.md', text: post('回车').replaceAll('\n', '\r\n') },
    ]);
    const taken = folder.run('import', 'other', '--to', 'all.jsonl', '--zone', 'Asia/Shanghai');
    expect(taken).toMatchObject({ code: 0, err: '' });
    const done = folder.run('export', 'all.jsonl', '--to', 'out', '--profile', 'markdown');
    expect(done).toMatchObject({ code: 0, err: '' });
    const texts = [...folder.files('out')].flatMap(([path, bytes]) =>
      path.startsWith('_posts/') ? bytes.toString() : [],
    );
    expect(texts).toHaveLength(4);
    for (const title of ['国标', '宽字', '记号', '回车']) {
      const own = texts.filter((text) => text.includes(title));
      expect(own).toHaveLength(1);
      expect(own[0]).toContain('央行今日下调利率。');
      expect(own[0]).not.toMatch(/\r|\ufeff|\ufffd/);
    }
  });
});
