// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { useState } from 'preact/hooks';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { StoreFailure } from '../../src/core/failure';
import { PostBrowser } from '../../src/ui/list/PostBrowser';
import { useChanges } from '../../src/ui/use-changes';
import { aPost } from '../support/a-capture';
import { fakeReads } from '../support/fake-reads';
import { fakeServices, NOW } from '../support/fake-services';
import { key, settle, show, type } from '../support/rendering';

const POSTS = ['一', '二', '三'].map((headline, index) =>
  aPost({ id: `p${index}`, headline, capturedAt: NOW - index * 60_000 }),
);
let did: unknown[] = [];

function Browser() {
  const [query, onQuery] = useState('');
  return (
    <PostBrowser
      query={query}
      onQuery={onQuery}
      order="captured"
      density="dense"
      onOpenAside={(id) => did.push(`aside ${id}`)}
      count={POSTS.length}
      changes={useChanges()}
      listens
      onOpen={(id) => did.push(`open ${id}`)}
      onExport={(ids) => did.push(['export', ...ids])}
      onHelp={() => did.push('help')}
      onEnter={() => did.push('enter')}
    />
  );
}

beforeAll(() => {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});
beforeEach(() => {
  speak('en');
  did = [];
});

const open = (failure?: StoreFailure) => {
  const services = fakeServices();
  return show(<Browser />, { services, reads: fakeReads(POSTS, failure) }).then(() => services);
};
const rows = (): (string | null)[] =>
  [...document.querySelectorAll('[role=option] .row-headline')].map((row) => row.textContent);
const active = (): string | null =>
  document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') ?? null;

test('posts are listed newest first, in one listbox', async () => {
  await open();
  expect(rows()).toEqual(['一', '二', '三']);
  const [first] = document.querySelectorAll('[role=option]');
  expect(first?.getAttribute('aria-setsize')).toBe('3');
});

test('of a long list a window stands in the document, with the room of the rest', async () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    aPost({ id: `m${index}`, capturedAt: NOW - index * 60_000 }),
  );
  await show(<Browser />, { reads: fakeReads(many) });
  expect(rows().length).toBeLessThanOrEqual(60);
  const room = document.querySelector<HTMLElement>(
    '[role=listbox] > [role=presentation]:last-child',
  );
  expect(parseInt(room?.style.height ?? '', 10)).toBeGreaterThan(1_000);
});

test('j and k move, Enter opens', async () => {
  await open();
  await key('Enter');
  expect(did).toEqual(['enter']);
  await key('j');
  await key('j');
  expect(active()).toBe('row-p1');
  await key('k');
  await key('Enter');
  expect(did).toEqual(['enter', 'open p0']);
});

test('x selects, e exports the selection, Escape clears it', async () => {
  await open();
  for (const name of ['j', 'x', 'ArrowDown', 'x', 'e']) await key(name);
  expect(did).toEqual([['export', 'p0', 'p1']]);
  expect(document.querySelector('[role=toolbar]')?.textContent).toContain('2 selected');
  await key('Escape');
  expect(document.querySelector('[role=toolbar]')).toBeNull();
});

test('Delete moves the row to the bin without a question, u brings it back', async () => {
  const services = fakeServices();
  const deleted = { id: 7, at: NOW, change: { kind: 'delete' }, postIds: ['p0'], done: 1 } as const;
  const latestChange = async () => ({ ...deleted, state: 'done' as const });
  await show(<Browser />, { services, reads: { ...fakeReads(POSTS), latestChange } });
  await key('j');
  await key('Delete');
  await key('u');
  expect(services.log.calls).toEqual([
    { name: 'changePosts', request: { postIds: ['p0'], change: { kind: 'delete' } } },
    { name: 'undoChange', request: { undo: 7 } },
  ]);
  expect(active()).toBe('row-p1');
});

test('? asks for the keys, and letters typed into the search are no commands', async () => {
  await open();
  await key('?');
  expect(did).toEqual(['help']);
  document
    .querySelector('input[type=search]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  await settle();
  expect(active()).toBeNull();
});

test('a search lists the hits alone and marks them; no match says so', async () => {
  await open();
  await type('Search the archive', '二');
  await settle(100);
  expect(rows()).toEqual(['二']);
  expect(document.querySelector('mark')?.textContent).toBe('二');
  await type('Search the archive', '没有这个词');
  await settle(100);
  expect(document.body.textContent).toContain('Nothing found');
});

test('an empty archive, and one that does not open, are told apart', async () => {
  await show(<Browser />, { reads: fakeReads([]) });
  expect(document.body.textContent).toContain('No clippings yet');
  await open({ reason: 'database-newer' });
  expect(document.querySelector('[role=alert]')?.textContent).toContain('newer Jianbao');
});
