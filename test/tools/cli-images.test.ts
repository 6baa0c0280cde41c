// @vitest-environment jsdom
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPng } from '../support/image-bytes';
import { assetFile, exportWithImages } from '../support/post-with-images';
import { cliFolder, type CliFolder } from '../support/run-cli';
import { builtIn, opened } from '../support/template-profile';

/** Pictures that leave with posts and come back, through the real command. */
let folder: CliFolder;
beforeEach(() => {
  folder = cliFolder();
});
afterEach(() => folder.remove());

type OutFile = { path: string; content: string | Uint8Array };

function put(below: string, files: readonly OutFile[]): void {
  folder.put(files.map(({ path, content }) => ({ path: `${below}/${path}`, text: content })));
}

/** Files of a folder without the list that keeps it in step. */
function filesOf(below: string): Map<string, string> {
  const files = [...folder.files(below)].filter(([path]) => !path.includes('.jianbao'));
  return new Map(files.map(([path, bytes]) => [path, bytes.toString('latin1')]));
}

const ZONE = ['--zone', 'Asia/Shanghai'];

test('an export with pictures comes in with them, and leaves as the same bytes, as a folder and as a zip', async () => {
  put('site', await exportWithImages('finews'));
  const site = filesOf('site');
  expect(folder.run('import', 'site', '--to', 'all.jsonl', ...ZONE)).toMatchObject({
    code: 0,
    err: '',
  });
  const args = ['export', 'all.jsonl', '--profile', 'finews', '--images'];
  const first = folder.run(...args, '--to', 'out');
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('Pictures: 2');
  expect(filesOf('out')).toEqual(site);
  expect(folder.run(...args, '--to', 'out').out).toContain('0 new, 0 changed');
  expect(folder.run(...args, '--to', 'out.zip').code).toBe(0);
  const zipped = unzipSync(new Uint8Array(folder.files('.').get('out.zip') ?? []));
  const names = Object.keys(zipped).filter((path) => !path.endsWith('/'));
  expect(
    new Map(names.map((path) => [path, Buffer.from(zipped[path] ?? []).toString('latin1')])),
  ).toEqual(site);
  expect(folder.run('import', 'out.zip', '--to', 'again.jsonl', ...ZONE).code).toBe(0);
  expect(
    folder.run('export', 'again.jsonl', '--profile', 'finews', '--images', '--to', 'out2').code,
  ).toBe(0);
  expect(filesOf('out2')).toEqual(site);
}, 60_000);

test('without pictures the posts stay as they are, and no file of a picture is written', async () => {
  put('site', await exportWithImages('finews'));
  folder.run('import', 'site', '--to', 'all.jsonl', ...ZONE);
  folder.run('export', 'all.jsonl', '--profile', 'finews', '--to', 'out');
  const site = filesOf('site');
  for (const path of site.keys()) if (path.startsWith('assets/')) site.delete(path);
  expect(filesOf('out')).toEqual(site);
});

test.each(['markdown', 'hugo', 'obsidian', 'plain'] as const)(
  'a post of %s shows its pictures from where they lay, with their files',
  async (id) => {
    put('site', await exportWithImages(id === 'markdown' ? id : opened(builtIn(id))));
    const taken = folder.run('import', 'site', '--to', 'all.jsonl', ...ZONE);
    expect(taken).toMatchObject({ code: 0, err: '' });
    folder.run('export', 'all.jsonl', '--profile', id, '--images', '--to', 'out');
    const shown = (below: string) =>
      [...filesOf(below).values()]
        .flatMap((text) => text.match(/!\[.*assets\/images.*\)/g) ?? [])
        .sort();
    expect(shown('out')).toHaveLength(3);
    expect(shown('out')).toEqual(shown('site'));
    const assets = (below: string) =>
      [...filesOf(below)].filter(([path]) => path.includes('assets/'));
    expect(assets('out')).toEqual(assets('site'));
  },
);

test('what is no picture, too large, hidden elsewhere or not there is named by post and line, and the rest comes in', async () => {
  const { name, bytes } = await assetFile(1);
  const names = ['11', '22', '33', '44', '55'].map((pair) => `${pair.repeat(8)}.png`);
  const [page = '', drawing = '', huge = '', gone = '', outside = ''] = names;
  const shows = [name, page, drawing, huge, gone, `../../../${outside}`].map(
    (file) => `![p]({{ '/assets/images/${file}' | relative_url }})`,
  );
  const post = `---\ntitle: The quay\ndate: 2026-01-02 08:00:00 +0000\n---\nHerring.\n\n${shows.join('\n\n')}\n\n![p](../../../assets/images/${outside})\n`;
  folder.put([
    { path: 'site/_posts/2026-01-02-quay.md', text: post },
    { path: `site/assets/images/${name}`, text: bytes },
    { path: `site/assets/images/${page}`, text: '<!doctype html><p>no</p>' },
    { path: `site/assets/images/${drawing}`, text: '<svg><script>x()</script></svg>' },
    {
      path: `site/assets/images/${huge}`,
      text: Buffer.concat([aPng(40, 30), Buffer.alloc(11_000_000)]),
    },
    { path: `assets/images/${outside}`, text: aPng(40, 30, 9) },
  ]);
  const taken = folder.run('import', 'site', '--to', 'all.jsonl', '--json');
  expect(taken.code).toBe(1);
  const { counts, faults } = JSON.parse(taken.out) as { counts: object; faults: string[] };
  expect(counts).toMatchObject({ created: 1 });
  const place = '_posts/2026-01-02-quay.md';
  expect(faults).toEqual([
    `${place}:9: A picture of it is not kept: no picture of a known kind`,
    `${place}:11: A picture of it is not kept: a drawing that can run scripts (SVG)`,
    `${place}:13: A picture of it is not kept: too large`,
    `${place}:15: The file of a picture is missing, or cannot be read`,
    `${place}:19: The file of a picture is missing, or cannot be read`,
  ]);
  folder.run('export', 'all.jsonl', '--profile', 'markdown', '--images', '--to', 'out');
  const assets = [...folder.files('out')].filter(([path]) => path.startsWith('assets/'));
  expect(assets.map(([path]) => path)).toEqual([`assets/images/${name}`]);
  expect(assets[0]?.[1].equals(bytes)).toBe(true);
});

test('a picture that a person changed comes in as what it is now', async () => {
  put('site', await exportWithImages('finews'));
  const { name } = await assetFile(1);
  const changed = await assetFile(7);
  folder.put([{ path: `site/assets/images/${name}`, text: changed.bytes }]);
  expect(folder.run('import', 'site', '--to', 'all.jsonl', ...ZONE).code).toBe(0);
  folder.run('export', 'all.jsonl', '--profile', 'finews', '--images', '--to', 'out');
  const out = filesOf('out');
  expect(out.get(`assets/images/${changed.name}`)).toBe(
    Buffer.from(changed.bytes).toString('latin1'),
  );
  expect(out.has(`assets/images/${name}`)).toBe(false);
  expect([...out.values()].join('\n')).toContain(`/assets/images/${changed.name}' | relative_url`);
});
