import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { archiveFile } from '../support/archive-files';
import { cliFolder, type CliFolder } from '../support/run-cli';

/** The real command, as a person types it; each run starts a process. */
let folder: CliFolder;
beforeEach(() => {
  folder = cliFolder();
});
afterEach(() => folder.remove());

const WHOLE = Array.from({ length: 60 }, (_, n) => archiveFile(n + 1));

function underSite(files: { path: string; text: string }[]) {
  return files.map(({ path, text }) => ({ path: `site/${path}`, text }));
}

const SICK = [
  '---',
  'layout: post',
  'title: "他说"好""',
  'date: 2022-05-26 10:00:00 +0800',
  'categories: zhengquanribao(a)',
  'tags: 证券日报新闻',
  '---',
  '<p>公司<span id="stock_1.600160"><a class="keytip" href="http://q.example/">巨化</a></span>说。</p><p>第二段。</p>',
  '',
  '<https://finance.example/a/202205262391921712.html>',
  '',
  '[返回证券日报新闻](//finews.withounder.com/category/a.html)｜[返回首页](//finews.withounder.com/)',
].join('\n');
const SICK_PATH = '_posts/2022-05-26-NW202205262391921712.md';
const EMPTY =
  '---\nlayout: post\ntitle: ""\ndate:  +0800\ncategories: a\ntags: 新闻\n---\n<p>一段文字。</p>\n\n<>\n';

describe('import and export', () => {
  test('an archive comes into a backup and leaves it as the same bytes, in all its variants', () => {
    folder.put(underSite(WHOLE));
    const taken = folder.run('import', 'site', '--to', 'all.jsonl', '--zone', 'Asia/Shanghai');
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(taken.out).toContain('60');
    expect(folder.run('export', 'all.jsonl', '--to', 'out', '--profile', 'finews').code).toBe(0);
    const out = folder.files('out');
    for (const { path, text } of WHOLE) expect(out.get(path)?.toString()).toBe(text);
    expect([...out.keys()].filter((path) => path.startsWith('category/'))).toHaveLength(5);
  });

  test('a folder is kept in step: nothing is written twice, and what a person changed stays', () => {
    folder.put(underSite(WHOLE.slice(0, 5)));
    const args = ['export', 'site', '--to', 'out', '--profile', 'markdown'];
    expect(folder.run(...args).out).toContain('5 new');
    const [first] = WHOLE.slice(1);
    if (!first) throw new Error('no post');
    writeFileSync(join(folder.path, 'out', first.path), 'mine');
    expect(folder.run(...args)).toMatchObject({ code: 0, err: '' });
    folder.put([{ path: `site/${first.path}`, text: first.text.replace('标题', '新标题') }]);
    const again = folder.run(...args);
    expect(again.code).toBe(1);
    expect(again.out).toContain(`${first.path}: changed by someone`);
    expect(again.out).toContain('0 new, 0 changed');
    expect(folder.files('out').get(first.path)?.toString()).toBe('mine');
  });

  test('a zip is written whole, and an unknown profile writes nothing', () => {
    folder.put(underSite(WHOLE.slice(0, 3)));
    const refused = folder.run('export', 'site', '--to', 'a.zip', '--profile', 'no-such');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect([...folder.files('.').keys()].filter((path) => path.includes('zip'))).toEqual([]);
    expect(folder.run('export', 'site', '--to', 'a.zip', '--profile', 'hugo').code).toBe(0);
    expect(folder.files('.').get('a.zip')?.subarray(0, 2).toString()).toBe('PK');
  });

  test('a profile of a file writes; one that is wrong is told with line and column', () => {
    folder.put(underSite(WHOLE.slice(0, 2)));
    const profile = (file: string) =>
      `jianbao_profile: 1\nname: Mine\nform: file\nbody: html\nneeds: []\nfile: "${file}"\nfront: ""\ncontent: "{{ title }}"\nfooter: ""\npages: []\n`;
    folder.put([
      { path: 'good.yaml', text: profile('{{ id }}.txt') },
      { path: 'bad.yaml', text: profile('{{ id }.txt') },
      { path: 'broken.yaml', text: 'jianbao_profile: 1\nname: "\n' },
    ]);
    const run = (file: string) => folder.run('export', 'site', '--to', 'out', '--profile', file);
    expect(run('bad.yaml')).toMatchObject({ code: 2, out: '' });
    expect(run('bad.yaml').err).toMatch(/1/);
    expect(run('broken.yaml').err).toMatch(/broken\.yaml:\d+:\d+/);
    expect(run('good.yaml').code).toBe(0);
    expect([...folder.files('out').keys()].filter((path) => path.endsWith('.txt'))).toHaveLength(2);
  });

  test('what cannot be read is named by file and line; the rest is taken in', () => {
    folder.put([
      ...underSite(WHOLE.slice(0, 2)),
      { path: 'site/_posts/2022-01-01-x.md', text: '---\ntitle: a\ntitle: b\n---\ntext\n' },
    ]);
    const taken = folder.run('import', 'site', '--to', 'all.jsonl', '--json');
    expect(taken.code).toBe(1);
    const said = JSON.parse(taken.out) as { counts: object; faults: string[] };
    expect(said.counts).toMatchObject({ created: 2, failed: 1 });
    expect(said.faults[0]).toContain('_posts/2022-01-01-x.md:3');
  });

  test('of a backup that is cut off all that is whole leaves, and the rest is named', () => {
    folder.put(underSite(WHOLE.slice(0, 20)));
    folder.run('import', 'site', '--to', 'all.jsonl');
    const bytes = readFileSync(join(folder.path, 'all.jsonl'));
    writeFileSync(join(folder.path, 'cut.jsonl'), bytes.subarray(0, bytes.length / 2));
    const done = folder.run('export', 'cut.jsonl', '--to', 'out', '--profile', 'finews');
    expect(done.code).toBe(1);
    expect(done.out).toMatch(/Damaged records of the backup: \d+/);
    const posts = [...folder.files('out').keys()].filter((path) => path.startsWith('_posts/'));
    expect(posts.length).toBeGreaterThan(3);
    expect(posts.length).toBeLessThan(20);
  });

  test('nothing is overwritten, and what is not there is said in the language asked for', () => {
    folder.put([...underSite(WHOLE.slice(0, 1)), { path: 'b.jsonl', text: 'mine' }]);
    expect(folder.run('import', 'site', '--to', 'b.jsonl')).toMatchObject({ code: 2, out: '' });
    expect(folder.files('.').get('b.jsonl')?.toString()).toBe('mine');
    const missing = folder.run('export', 'nowhere', '--to', 'out', '--lang', 'zh');
    expect(missing).toMatchObject({ code: 2, err: 'nowhere 不存在。\n' });
    expect(folder.run('export', 'site')).toMatchObject({ code: 2, out: '' });
  });
});

describe('check', () => {
  const sick = [
    ...underSite(WHOLE.slice(1, 3)),
    { path: `site/${SICK_PATH}`, text: SICK },
    { path: 'site/_posts/-202205262391921712.md', text: EMPTY },
    { path: 'site/category/36ke.html', text: '---\ntitle: 别的新闻\n---\n' },
  ];

  test('names what is wrong by file and line, and changes nothing', () => {
    folder.put(sick);
    const before = folder.files('site');
    const found = folder.run('check', 'site');
    expect(found.code).toBe(1);
    for (const [place, what] of [
      [`${SICK_PATH}:3`, 'quotes'],
      [`${SICK_PATH}:5`, 'brackets'],
      [`${SICK_PATH}:8`, 'stock quotes'],
      ['_posts/-202205262391921712.md:3', 'title is empty'],
      ['_posts/-202205262391921712.md:4', 'date is missing'],
      ['_posts/-202205262391921712.md:10', 'link to the article'],
      ['_posts/-202205262391921712.md:1', 'Jekyll passes'],
      ['category/36ke.html:2', 'another source'],
    ]) {
      expect(found.out).toMatch(new RegExp(`${place}: .*${what}`));
    }
    expect(folder.files('site')).toEqual(before);
  });

  test('an archive without flaws has none', () => {
    folder.put(underSite(WHOLE.slice(0, 30).filter((_, n) => (n + 1) % 7 !== 0)));
    folder.run('export', 'site', '--to', 'whole', '--profile', 'finews');
    expect(folder.run('check', 'whole')).toMatchObject({ code: 0, err: '' });
    expect(folder.run('check', 'whole/_posts').code).toBe(2);
  });

  test('repairs what can be, leaves the whole posts as they are, and says what is left', () => {
    const wrongDay = SICK_PATH.replace('05-26', '05-27').replace('NW', 'NX');
    folder.put([...sick, { path: `site/${wrongDay}`, text: SICK.replace('21712', '21713') }]);
    const before = folder.files('site');
    const would = folder.run('check', 'site', '--repair', '--dry-run');
    expect(would.out).toContain(`would be repaired: ${SICK_PATH}`);
    expect(folder.files('site')).toEqual(before);
    const done = folder.run('check', 'site', '--repair');
    expect(done.code).toBe(1);
    const after = folder.files('site');
    const mended = after.get(SICK_PATH)?.toString() ?? '';
    expect(mended).toContain('title: "他说\\"好\\""');
    expect(mended).toContain('categories: zhengquanribao\n');
    expect(mended).toContain('<p>公司巨化说。</p><p>第二段。</p>');
    expect(after.get('category/zhengquanribao.html')?.toString()).toContain('证券日报新闻');
    expect(after.get('category/36ke.html')?.toString()).toContain('36氪新闻');
    for (const { path } of WHOLE.slice(1, 3)) expect(after.get(path)).toEqual(before.get(path));
    const empty = '_posts/-202205262391921712.md';
    for (const path of [empty, wrongDay]) expect(after.get(path)).toEqual(before.get(path));
    const left = folder.run('check', 'site').out;
    expect(left).not.toContain(SICK_PATH);
    expect(left).toContain(`${empty}:3`);
  });

  test('other bytes become UTF-8 without a mark; what cannot be read stays and is named', () => {
    const front = '---\ntitle: The fish market\ndate: 2026-01-02 08:00:00 +0000\n---\nHerring.\n';
    const utf16 = Buffer.from(`\ufeff${front}`, 'utf16le');
    folder.put([
      { path: 'site/_posts/2026-01-02-wide.md', text: utf16 },
      {
        path: 'site/_posts/2026-01-03-marked.md',
        text: `\ufeff${front}`.replaceAll('01-02', '01-03'),
      },
      { path: 'site/_posts/2026-01-04-twice.md', text: '---\ntitle: a\ntitle: b\n---\nx\n' },
    ]);
    const done = folder.run('check', 'site', '--repair');
    const after = folder.files('site/_posts');
    expect(after.get('2026-01-02-wide.md')?.toString()).toBe(front);
    expect(after.get('2026-01-03-marked.md')?.toString()[0]).toBe('-');
    expect(done.out).toContain('2026-01-04-twice.md:3');
  });
});
