// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { factsOf } from '../../src/core/facts-of';
import { keepExportOrder, readExportOrder } from '../../src/ui/export/export-order';
import { ExportHost } from '../../src/ui/export/ExportHost';
import { ExportView } from '../../src/ui/export/ExportView';
import { profileOf } from '../../src/export/profiles';
import { optionsStamp, postStamp } from '../../src/export/post-stamp';
import { aPost } from '../support/a-capture';
import { fakeReads } from '../support/fake-reads';
import { fakeServices } from '../support/fake-services';
import { press, settle, show } from '../support/rendering';

const { headline: _none, ...nameless } = aPost({ id: 'p1', review: ['no-headline'] });
const reads = fakeReads([aPost({ id: 'p0' }), nameless]);
let opened: string[] = [];
let downloads: string[] = [];

// What an export reads when it begins is there: the waits below are for its work alone.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/export/run-export'),
    import('../../src/ui/export/folder-work'),
  ]);
});
beforeEach(() => {
  speak('en');
  opened = [];
  downloads = [];
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    downloads.push(this.download);
  });
});

const view = () => (
  <ExportHost>
    <ExportView onOpen={(id) => opened.push(id)} />
  </ExportHost>
);
const labels = (): string[] =>
  [...document.querySelectorAll('label')].map((label) => label.textContent);

async function choose(label: string): Promise<void> {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  found?.querySelector('input')?.click();
  await settle();
}

test('markdown comes first, until finews was used', async () => {
  await show(view(), { reads });
  expect(labels().slice(0, 2)).toEqual(['Markdown', 'finews']);
  await show(view(), { reads, services: fakeServices({}, { profile: 'finews' }) });
  expect(labels().slice(0, 2)).toEqual(['finews', 'Markdown']);
  expect(document.querySelector<HTMLInputElement>(':checked')?.parentElement?.textContent).toBe(
    'finews',
  );
});

test('one post can leave as a file of its own, under its own name', async () => {
  const services = fakeServices();
  await keepExportOrder(services.notes, ['p0']);
  await show(view(), { reads, services });
  expect(labels()).toContain('This article');
  await choose('One .md file');
  await press('Export 1 article');
  await settle(50);
  expect(downloads).toEqual([expect.stringMatching(/^2026-11-22-.*\.md$/)]);
  expect(document.body.textContent).toContain('Exported');
});

test('one post can leave as text to paste, and it is said when the browser refuses', async () => {
  const services = fakeServices();
  await keepExportOrder(services.notes, ['p0']);
  let copied = '';
  const writeText = async (text: string): Promise<void> => void (copied = text);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  await show(view(), { reads, services });
  await choose('Clipboard');
  await press('Export 1 article');
  await settle(50);
  expect(document.body.textContent).toContain('1 article copied');
  expect(copied).toMatch(/^---\n/);
  expect(downloads).toEqual([]);
  await press('Done');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  await choose('Clipboard');
  await press('Export 1 article');
  await settle(50);
  expect(document.querySelector('[role=alert]')?.textContent).toContain('clipboard');
});

test('where the browser hands out no folders, that is said and a zip offered', async () => {
  await show(view(), { reads });
  expect(labels()).not.toContain('A folder');
  expect(document.body.textContent).toContain('cannot keep a folder in step');
});

test('what was left out is named, with a way to it', async () => {
  const services = fakeServices();
  await keepExportOrder(services.notes, ['p1']);
  await show(view(), { reads, services });
  await choose('finews');
  await choose('One .md file');
  await press('Export 1 article');
  await settle(50);
  expect(document.body.textContent).toContain('1 article left out: no headline');
  expect(downloads).toEqual([]);
  await press('No headline');
  expect(opened).toEqual(['p1']);
  expect((await services.settings.load()).profile).toBe('finews');
});

test('a note that is no list of ids asks for everything', async () => {
  const { notes } = fakeServices();
  await notes.write('export-order', [1, 2]);
  expect(await readExportOrder(notes)).toBe('all');
});

test('an archive that cannot be read is said, with the way back', async () => {
  const services = fakeServices();
  await keepExportOrder(services.notes, ['p0']);
  const broken = {
    ...reads,
    async *eachFullPost() {
      yield* await fakeReads([], { reason: 'storage-full' })
        .listPosts({ limit: 1 })
        .then(() => []);
    },
  };
  await show(view(), { reads: broken, services });
  await choose('One .md file');
  await press('Export 1 article');
  await settle(50);
  expect(document.querySelector('[role=alert]')?.textContent).toContain('out of space');
  await press('Back');
  expect(labels()).toContain('This article');
});

test('an export goes on while another screen is looked at, and is found again', async () => {
  const services = fakeServices();
  let goOn = (): void => undefined;
  const slow = {
    ...reads,
    async *eachFullPost() {
      await new Promise<void>((done) => (goOn = done));
      yield aPost({ id: 'p0' });
    },
  };
  const panel = () => document.querySelector('.export-panel')?.textContent;
  let turnTo: (at: 'export' | 'post') => void = () => undefined;
  function Page() {
    const [at, setAt] = useState<'export' | 'post'>('export');
    turnTo = setAt;
    return at === 'export' ? <ExportView onOpen={() => undefined} /> : <p>An article</p>;
  }
  const look = async (at: 'export' | 'post'): Promise<void> => {
    await act(async () => turnTo(at));
    await settle(20);
  };
  await keepExportOrder(services.notes, ['p0']);
  await show(
    <ExportHost>
      <Page />
    </ExportHost>,
    { reads: slow, services },
  );
  await choose('One .md file');
  await press('Export 1 article');
  await settle(20);
  await look('post');
  expect(document.body.textContent).toContain('An article');
  goOn();
  await settle(50);
  expect(downloads).toEqual([expect.stringMatching(/\.md$/)]);
  await look('export');
  expect(panel()).toContain('Exported');
  await look('post');
  await look('export');
  expect(panel()).toContain('Export 1 article');
});

test('a whole site is described, and leaves only under an address that can be one', async () => {
  const services = fakeServices();
  await show(view(), { reads, services });
  await choose('A whole site');
  const start = () => document.querySelector<HTMLButtonElement>('.export-end .primary');
  const address = [...document.querySelectorAll<HTMLInputElement>('.site-field input')][1];
  if (!address) throw new Error('no field for the address');
  const type = async (value: string) => {
    address.value = value;
    address.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
  };
  await type('not an address');
  expect(start()?.disabled).toBe(true);
  await type('https://News.example/archive/');
  await press('Export 2 articles');
  await settle();
  expect((await services.settings.load()).siteAddress).toBe('News.example/archive');
});

test('says what an export would do, and offers what is new since the last one', async () => {
  const services = fakeServices();
  const kept = fakeReads([aPost({ id: 'p0' }), nameless]);
  await show(view(), { reads: kept, services });
  await settle(50);
  expect(document.body.textContent).toContain('not been exported in this form yet: 2');
  expect(labels()).not.toContain('New since the last export');
  await choose('finews');
  await settle(50);
  expect(document.body.textContent).toContain('for lack of a headline: 1');
  const options = optionsStamp(profileOf('markdown'), await services.settings.load());
  const stamps = new Map([['p0', postStamp(factsOf(aPost({ id: 'p0' })), options)]]);
  await kept.noteExported('markdown', { at: 1_700_000_000_000, stamps });
  await choose('Markdown');
  await settle(50);
  expect(document.body.textContent).toMatch(/Since the export of .*: 1 new, 0 changed, 1 as they/);
  await choose('New since the last export');
  expect(document.querySelector('.export-end .primary')?.textContent).toBe('Export 1 article');
});
