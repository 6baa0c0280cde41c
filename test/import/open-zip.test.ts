import { strToU8, type ZippableFile } from 'fflate';
import { describe, expect, test } from 'vitest';
import { drawFile, openZip } from '../../src/import/open-zip';
import { aLyingZip, aWrittenZip, aZip, aZipNamed, swelling } from '../support/odd-zips';

const MB = 1024 * 1024;

/** Each file of a zip: its text's first letters, or why it is not read. */
async function filesOf(zip: Blob): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const source of openZip(zip)) {
    const file = await drawFile(source);
    files[source.path] =
      'reason' in file ? file.reason : new TextDecoder().decode(file.bytes.subarray(0, 20));
  }
  return files;
}

describe('what a zip must not do is named, and the rest of it is read', () => {
  test.each([
    ['../up.md', 'path'],
    ['a/../../up.md', 'path'],
    ['/etc/passwd.md', 'path'],
    ['C:/x.md', 'path'],
    ['a\\b.md', 'path'],
    ['con.md', 'path'],
    ['a/LPT1.md', 'path'],
    ['inner.zip', 'zip-in-zip'],
  ])('%s', async (name, reason) => {
    const files = await filesOf(aZip({ [name]: strToU8('x'), 'ok.md': strToU8('ok') }));
    expect(files).toEqual({ [name]: reason, 'ok.md': 'ok' });
  });

  test('a link', async () => {
    const link = { os: 3, attrs: 0o120777 << 16 };
    const zip = aZip({ 'link.md': [strToU8('/etc/passwd'), link], 'ok.md': strToU8('ok') });
    expect(await filesOf(zip)).toEqual({ 'link.md': 'path', 'ok.md': 'ok' });
  });

  test('a file that unpacks to four hundred times its size, or to more than 30 MB', async () => {
    const zip = aZip({
      'bomb.md': new Uint8Array(2 * MB),
      'huge.md': [swelling(31 * MB), { level: 1 }],
      'ok.md': strToU8('ok'),
    });
    expect(await filesOf(zip)).toEqual({
      'bomb.md': 'too-large',
      'huge.md': 'too-large',
      'ok.md': 'ok',
    });
  });

  test('a file that is larger than it says is given up where the bound is met', async () => {
    const [reason] = Object.values(await filesOf(aLyingZip('liar.md', swelling(31 * MB), 100)));
    expect(['too-large', 'unreadable']).toContain(reason);
  });

  test('files that together unpack to more than a hundred times the zip', async () => {
    const part: ZippableFile = [swelling(12 * MB), { level: 1 }];
    const names = Array.from({ length: 8 }, (_, n) => `${n}.md`);
    const bomb = Object.fromEntries(names.map((name) => [name, part]));
    const files = await filesOf(aZip({ 'first.md': strToU8('ok'), ...bomb }));
    expect(files['first.md']).toBe('ok');
    expect(files['7.md']).toBe('too-large');
    const read = Object.values(files).filter((text) => text !== 'too-large');
    expect(read.length).toBeLessThanOrEqual(6);
  });

  test('a locked file', async () => {
    const zip = await aWrittenZip({ 'secret.md': 'x' }, { password: 'p' });
    expect(await filesOf(zip)).toEqual({ 'secret.md': 'encrypted' });
  });

  test('a damaged file: its bytes are not what they were', async () => {
    const bytes = new Uint8Array(
      await aZip({
        'a.md': [strToU8('whole'), { level: 0 }],
        'ok.md': strToU8('ok'),
      }).arrayBuffer(),
    );
    const at = new TextDecoder('latin1').decode(bytes).indexOf('whole');
    bytes.set(strToU8('whale'), at);
    expect(await filesOf(new Blob([bytes]))).toEqual({ 'a.md': 'unreadable', 'ok.md': 'ok' });
  });
});

describe('zips of other systems', () => {
  test('the 64-bit form', async () => {
    expect(await filesOf(await aWrittenZip({ 'a.md': 'text' }, { zip64: true }))).toEqual({
      'a.md': 'text',
    });
  });

  test('a name in GBK', async () => {
    const name = Uint8Array.from([0xd6, 0xd0, 0xb9, 0xfa, 0x2e, 0x6d, 0x64]);
    expect(await filesOf(aZipNamed(name, 'text'))).toEqual({ '中国.md': 'text' });
  });

  test('100,000 files', async () => {
    const none: ZippableFile = [new Uint8Array(), { level: 0 }];
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`${n}.md`, none]));
    let count = 0;
    for await (const { path } of openZip(aZip(many))) count += path === '' ? 0 : 1;
    expect(count).toBe(100_000);
  });
});
