// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeProfileFile } from '../../src/export/profile-file';
import { ProfilesView } from '../../src/ui/profiles/ProfilesView';
import { aPost } from '../support/a-capture';
import { fakeReads } from '../support/fake-reads';
import { press, settle, show } from '../support/rendering';
import { aProfile } from '../support/template-post';

const post = aPost({ id: 'p0', headline: '标题"一' });
let downloads: string[] = [];

beforeEach(() => {
  speak('en');
  downloads = [];
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    downloads.push(this.download);
  });
});

async function opened(reads = fakeReads([post])) {
  await show(<ProfilesView onDone={() => undefined} />, { reads });
  return reads;
}

function field(label: string): HTMLTextAreaElement | HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const control = found?.control;
  if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) return control;
  throw new Error(`no field ${label}`);
}

async function type(label: string, text: string): Promise<void> {
  const control = field(label);
  await act(() => {
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await waitFor(() => !document.body.textContent.includes('…'));
}

/** The preview follows after a pause of its own. */
async function waitFor(isThere: () => boolean): Promise<void> {
  await vi.waitFor(
    async () => {
      await settle();
      if (!isThere()) throw new Error(document.body.textContent);
    },
    { timeout: 10_000 },
  );
}

const shown = (): string => document.querySelector('.template-preview')?.textContent ?? '';
const saveButton = () => document.querySelector<HTMLButtonElement>('button.primary');

test('a built-in profile is copied, and its templates are shown on a real article', async () => {
  const reads = await opened();
  await press('Copy Hugo');
  await waitFor(() => shown().includes('content/posts/2026-11-22-'));
  expect(shown()).toContain('title: "标题\\"一"');
  expect(field('Name of the profile').value).toBe('Hugo (copy)');
  await press('Save the profile');
  await waitFor(() => document.body.textContent.includes('Hugo (copy) was saved.'));
  expect((await reads.ownProfiles()).map(({ id, name }) => [id, name])).toEqual([
    ['hugo-copy', 'Hugo (copy)'],
  ]);
});

test('what is wrong is said beside its field with line and column, and is not saved', async () => {
  const reads = await opened();
  await press('Copy Plain Markdown');
  await waitFor(() => shown().includes('# 标题'));
  await type('Content', 'one\n{{ titel }}');
  const line = 'Content, line 2, column 4: there is no variable “titel”.';
  await waitFor(() => shown().includes(line));
  const content = field('Content');
  expect(content.getAttribute('aria-invalid')).toBe('true');
  const note = document.getElementById(content.getAttribute('aria-describedby') ?? '');
  expect(note?.textContent).toBe(line);
  expect(saveButton()?.disabled).toBe(true);
  await type('Content', 'one\n{{ title }}');
  await waitFor(() => shown().includes('one\n标题'));
  expect(saveButton()?.disabled).toBe(false);
  expect(await reads.ownProfiles()).toEqual([]);
});

test('a deleted profile comes back by undo', async () => {
  const reads = fakeReads([post]);
  await reads.keepProfile(aProfile({ name: 'Mine' }));
  await opened(reads);
  await press('Delete Mine');
  await waitFor(() => document.body.textContent.includes('Mine was deleted.'));
  expect(await reads.ownProfiles()).toEqual([]);
  await press('Undo');
  await waitFor(() => document.body.textContent.includes('Mine was saved.'));
  expect(await reads.ownProfiles()).toHaveLength(1);
});

async function take(text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no way in');
  const file = Object.assign(new File([text], 'x.yaml'), { text: async () => text });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

test('a profile leaves as a file and comes in from one, under an id of its own', async () => {
  const reads = fakeReads([post]);
  await reads.keepProfile(aProfile({ id: 'mine', name: 'Mine' }));
  await opened(reads);
  await press('Save Mine as a file');
  expect(downloads).toEqual(['mine.jianbao-profile.yaml']);
  await take(writeProfileFile(aProfile({ name: 'Mine' })));
  await waitFor(() => document.body.textContent.includes('Mine is among your profiles now.'));
  expect((await reads.ownProfiles()).map(({ id }) => id)).toEqual(['mine', 'mine-2']);
});

test('a file that is no profile is named with its line', async () => {
  const reads = await opened();
  await take('a: 1\nb: [');
  await waitFor(() => document.body.textContent.includes('line 2, column'));
  expect(await reads.ownProfiles()).toEqual([]);
});

test('without an article a profile is looked at all the same', async () => {
  await opened(fakeReads([]));
  await press('Copy Obsidian');
  await waitFor(() => shown().includes('There is no article yet'));
  await type('File name', '{{');
  await waitFor(() => shown().includes('File name, line 1, column 1: “{{” is not closed.'));
});
