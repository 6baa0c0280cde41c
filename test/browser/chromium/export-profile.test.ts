import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillArchive } from '../../../tools/bench/fill-archive.ts';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { exportArchive } from '../../../tools/browser/export-archive.ts';
import { fillLabelled, press, seeText } from '../../../tools/browser/screen.ts';
import { words } from '../../../tools/browser/words.ts';
import { startApp, type App } from '../support/app.ts';
import { complaints } from '../support/axe.ts';

/* A reader's own profile in real Chromium: copied, spoilt, mended, saved, and used for a zip. */

const POSTS = 12;
const NAME = 'Notes of mine';
let app: App<ChromiumSession>;

beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
  await fillArchive(app.session, POSTS);
});
afterAll(() => app.close());

const decoder = new TextDecoder();

async function textsOf(profile: string): Promise<Map<string, string>> {
  const { files } = await exportArchive(app.session, profile);
  return new Map([...files].map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

it('a profile is copied, told where it is wrong, mended, saved, and writes a zip', async () => {
  const page = await app.session.openExtensionPage('popup/archive.html#export');
  await press(page, words('profilesEdit'));
  await press(page, 'Copy Plain Markdown');
  await seeText(page, '.template-preview', '.md');
  expect(await complaints(page)).toEqual([]);
  await fillLabelled(page, words('profileNameLabel'), NAME);
  await fillLabelled(page, words('partFile'), 'mine/{{ id }}.md');
  await fillLabelled(page, words('partFront'), 'title: {{ title }}\nwords: {{ charcters }}');
  const told = 'Front matter, line 2, column 11: there is no variable “charcters”.';
  await seeText(page, '.template-preview', told);
  await seeText(page, '.template-fields', told);
  expect(await complaints(page)).toEqual([]);
  const isDisabled = () =>
    document.querySelector<HTMLButtonElement>('.profiles .primary')?.disabled;
  expect(await page.evaluate(isDisabled)).toBe(true);
  await fillLabelled(page, words('partFront'), 'title: {{ title }}\nwords: {{ characters }}');
  await seeText(page, '.template-given', 'words: ');
  await press(page, words('profileSave'));
  await seeText(page, '.profile-list', NAME);
  expect(await complaints(page)).toEqual([]);
  await page.close();

  const files = await textsOf(NAME);
  expect(files.size).toBe(POSTS);
  for (const [path, text] of files) {
    expect(path).toMatch(/^mine\/[A-Za-z0-9_-]+\.md$/);
    expect(text).toMatch(/^---\ntitle: ".*"\nwords: \d+\n---\n# /);
  }
});

it('the profile that was used last is offered first, also after a restart of the page', async () => {
  const page = await app.session.openExtensionPage('popup/archive.html#export');
  await seeText(page, '.export-panel', NAME);
  const first = () =>
    document.querySelectorAll('.segments')[1]?.querySelector(':checked')?.parentElement
      ?.textContent;
  expect(await page.evaluate(first)).toBe(NAME);
  await page.close();
});

it.each([
  ['profileHugo', /^content\/posts\/\d{4}-\d\d-\d\d-.*\.md$/],
  ['profileObsidian', /^Articles\/\d{4}-\d\d-\d\d .*\.md$/],
  ['profilePlain', /^[^/]+\/\d{4}-\d\d-\d\d .*\.md$/],
] as const)('%s writes a file a post', async (profile, path) => {
  const files = await textsOf(words(profile));
  expect(files.size).toBe(POSTS);
  expect([...files.keys()].filter((name) => !path.test(name))).toEqual([]);
});

it('JSON Lines writes a line a post', async () => {
  const files = await textsOf(words('profileJsonLines'));
  expect([...files.keys()]).toEqual(['articles.jsonl']);
  const lines = (files.get('articles.jsonl') ?? '').trimEnd().split('\n');
  expect(lines.map((line) => typeof JSON.parse(line).title)).toEqual(
    Array.from({ length: POSTS }, () => 'string'),
  );
});
