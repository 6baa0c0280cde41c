import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

type Message = { message: string; placeholders?: Record<string, { content: string }> };
type Messages = Record<string, Message>;

const ROOT = resolve(import.meta.dirname, '..');
const FOLDERS = ['src', 'popup', 'options'];
const locales = { en: read('en'), zh_CN: read('zh_CN') };

function read(locale: string): Messages {
  const path = join(ROOT, '_locales', locale, 'messages.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Messages;
}

function filesOf(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

test('both languages have the same messages', () => {
  expect(Object.keys(locales.zh_CN).sort()).toEqual(Object.keys(locales.en).sort());
});

test('no message stands there without use', () => {
  const files = [...FOLDERS, 'tools/build', 'tools/cli'].flatMap((folder) =>
    filesOf(folder, /\.(?:tsx?|html)$/),
  );
  const text = [...files, 'manifest.json'].map(textOf).join('\n');
  const words = new Set(text.match(/\w+/g)?.map((word) => word.replace(/^__MSG_|__$/g, '')));
  expect(Object.keys(locales.en).filter((key) => !words.has(key))).toEqual([]);
});

test('a message takes the same values in both languages', () => {
  const values = (message: Message | undefined) =>
    JSON.stringify(
      Object.values(message?.placeholders ?? {})
        .map(({ content }) => content)
        .sort(),
    );
  const differing = Object.keys(locales.en).filter(
    (key) => values(locales.en[key]) !== values(locales.zh_CN[key]),
  );
  expect(differing).toEqual([]);
});

test('no Chinese text stands in the sources of the screens', () => {
  const withoutComments = (text: string) =>
    text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|<!--[\s\S]*?-->/g, '');
  const files = ['src/ui', 'popup', 'options'].flatMap((folder) =>
    filesOf(folder, /\.(?:tsx|html)$/),
  );
  const broken = files.filter((file) => /\p{Script=Han}/u.test(withoutComments(textOf(file))));
  expect(broken).toEqual([]);
});

describe.each(Object.entries(locales))('%s', (_locale, messages) => {
  test('keys are in alphabetical order', () => {
    const keys = Object.keys(messages);
    expect(keys).toEqual([...keys].sort());
  });

  test('no message is empty, shouts, or leaves a placeholder open', () => {
    const broken = Object.entries(messages).filter(([, { message, placeholders = {} }]) => {
      const used = [...message.matchAll(/\$([A-Za-z]\w*)\$/g)].map((match) => match[1]);
      const known = Object.keys(placeholders).map((name) => name.toLowerCase());
      const open = used.some((name) => !known.includes(name?.toLowerCase() ?? ''));
      return message.trim() === '' || /[!！]/.test(message) || open;
    });
    expect(broken.map(([key]) => key)).toEqual([]);
  });
});
