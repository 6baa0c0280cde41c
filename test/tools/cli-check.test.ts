import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { archiveFile } from '../support/archive-files';
import { cliFolder, type CliFolder } from '../support/run-cli';

/** What `jianbao check` says of a zip, of a backup and of Liquid; the real command. */
let folder: CliFolder;
beforeEach(() => {
  folder = cliFolder();
});
afterEach(() => folder.remove());

const front = (day: string): string =>
  `---\ntitle: The fish market\ndate: ${day} 08:00:00 +0000\n---\n`;
const encoder = new TextEncoder();

function putZip(name: string, files: Record<string, string | Uint8Array>): void {
  const bytes = Object.entries(files).map(([path, text]) => [
    path,
    typeof text === 'string' ? encoder.encode(text) : text,
  ]);
  folder.put([{ path: name, text: zipSync(Object.fromEntries(bytes)) }]);
}

describe('Liquid in a body', () => {
  const check = (body: string): string => {
    folder.put([{ path: 'site/_posts/2026-01-02-a.md', text: front('2026-01-02') + body }]);
    return folder.run('check', 'site').out;
  };

  test.each([
    ['a tag that is not closed', 'Herring.\n\nIs {% raw and so on\n', '7:4'],
    ['an output that is not closed', 'Is {{ price and so on\n', '5:4'],
    ['a tag that nobody knows', 'One\nTwo {% herring %}\n', '6:5'],
    ['a block without its end', '{% if x %}Herring.\n', '5:1'],
    ['code without its end', '{% highlight js %}\nx\n', '5:1'],
  ])('%s is named by line and column', (_, body, place) => {
    expect(check(body)).toMatch(new RegExp(`^_posts/2026-01-02-a\\.md:${place}: .*Liquid`, 'm'));
  });

  test.each([
    [
      'Jekyll’s own tags',
      '{% include a.html b="c" %}{% post_url 2026-01-01-b %}{{ site.title }}\n',
    ],
    ['what is told to stay', '{% raw %}{{ x }} {% y %}{% endraw %}\n'],
    ['code', '{% highlight js %}\nlet x = {};\n{% endhighlight %}\n'],
  ])('%s is no flaw', (_, body) => {
    expect(check(body)).not.toContain('Liquid');
  });

  test('in a post of the archive all of it is, and a repair writes it as text', () => {
    const { path, text } = archiveFile(3);
    folder.put([{ path: `site/${path}`, text: text.replace('<p>', '<p>{{ 价格 }}') }]);
    const said = folder.run('check', 'site').out;
    expect(said).toMatch(/_posts\/.*:8:4: .*Liquid.*\{\{ 价格 \}\}/);
    folder.run('check', 'site', '--repair');
    expect(readFileSync(join(folder.path, 'site', path), 'utf8')).toContain('&#123;&#123; 价格 }}');
    expect(folder.run('check', 'site').out).not.toContain('Liquid');
  });
});

describe('an archive that is one file', () => {
  test('a zip is looked at as its folder is', () => {
    putZip('site.zip', {
      '_posts/2026-01-02-a.md': front('2026-01-03') + 'Herring.\n',
      '_posts/2026-01-04-b.md': `\ufeff${front('2026-01-04')}Herring.\n`,
      'assets/_posts.txt': 'not looked at',
    });
    const { code, out } = folder.run('check', 'site.zip');
    expect(code).toBe(1);
    expect(out).toMatch(/^_posts\/2026-01-02-a\.md:3: /m);
    expect(out).toMatch(/^_posts\/2026-01-04-b\.md:1: /m);
    expect(out).not.toContain('assets');
  });

  test('of a damaged zip what is whole is looked at, and the damage named', () => {
    putZip('site.zip', { '_posts/2026-01-02-a.md': front('2026-01-03') + 'Herring.\n' });
    const bytes = readFileSync(join(folder.path, 'site.zip'));
    folder.put([{ path: 'site.zip', text: bytes.subarray(0, bytes.length - 30) }]);
    const { code, out } = folder.run('check', 'site.zip');
    expect(code).toBe(1);
    expect(out).toMatch(/site\.zip:1: /);
  });

  test('a backup is looked at as what it would leave as', () => {
    const whole = Array.from({ length: 4 }, (_, n) => archiveFile(n + 1));
    const untitled =
      '---\nlayout: post\ntitle: ""\ndate:  +0800\ncategories: a\ntags: 新闻\n---\n<p>一段。</p>\n\n<>\n';
    folder.put([
      ...whole.map(({ path, text }) => ({ path: `site/${path}`, text })),
      { path: 'site/_posts/2022-01-01-NW202201010000000001.md', text: untitled },
    ]);
    folder.run('import', 'site', '--to', 'all.jsonl', '--zone', 'Asia/Shanghai');
    const { out } = folder.run('check', 'all.jsonl', '--json');
    const { counts, faults } = JSON.parse(out) as { counts: { posts: number }; faults: string[] };
    expect(counts.posts).toBe(4);
    expect(faults).toContainEqual(expect.stringContaining('headline'));
  });

  test('and is not repaired there: said, and nothing is done', () => {
    putZip('site.zip', { '_posts/2026-01-02-a.md': front('2026-01-03') });
    const before = folder.files('.');
    const { code, err } = folder.run('check', 'site.zip', '--repair');
    expect(code).toBe(2);
    expect(err).toContain('folder');
    expect(folder.files('.')).toEqual(before);
  });

  test('any other file is none', () => {
    folder.put([{ path: 'a.txt', text: 'x' }]);
    expect(folder.run('check', 'a.txt').code).toBe(2);
  });
});
