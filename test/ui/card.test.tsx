// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { expect, test } from 'vitest';
import type { Post } from '../../src/core/post';
import { fail, succeed } from '../../src/core/result';
import { Card } from '../../src/ui/card/Card';
import type { Opening } from '../../src/ui/card/card-state';
import { useCard } from '../../src/ui/card/use-card';
import type { Services } from '../../src/ui/services';
import { aPost } from '../support/a-capture';
import { anExplanation } from '../support/an-explanation';
import { fakeServices } from '../support/fake-services';
import { button, field, press, settle, show, type } from '../support/rendering';

const went: string[] = [];
const ways = {
  read: (post: Post) => went.push(`read ${post.id}`),
  edit: () => undefined,
  tag: () => undefined,
  openOptions: () => went.push('options'),
};

function Opened({ opening }: { opening: Promise<Opening> }) {
  return <Card control={useCard(opening)} ways={ways} />;
}

async function open(opening: Opening, services: Services = fakeServices()): Promise<HTMLElement> {
  speak('en');
  return show(<Opened opening={Promise.resolve(opening)} />, { services });
}

const card = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.card');
  if (!found) throw new Error('no card');
  return found;
};
const kept = (status: 'created' | 'unchanged' | 'revised', facts: Partial<Post> = {}): Opening => ({
  tabId: 7,
  saved: succeed({ status, post: aPost(facts) }),
});
const refused = (reason: 'pdf' | 'timeout' | 'storage-full'): Opening => ({
  tabId: 7,
  saved: fail({ reason }),
});

test('until the answer it is a skeleton that says nothing', async () => {
  await show(<Opened opening={new Promise(() => undefined)} />);
  expect(card().dataset['state']).toBe('saving');
  expect(card().textContent).toBe('');
  expect(document.getElementById('announcer')?.textContent).toBe('');
});

test('a saved article shows headline, source, time, length and last words', async () => {
  await open(kept('created'));
  expect(card().dataset['state']).toBe('saved');
  expect(card().dataset['post']).toBe('post-1');
  for (const words of [
    'Saved',
    '央行宣布降准',
    '示例日报',
    'Nov 22, 2026',
    'characters',
    '市场反应平稳',
  ]) {
    expect(card().textContent).toContain(words);
  }
});

test('tags stand on the card, where they are edited', async () => {
  await open(kept('created', { tags: ['货币', '央行', '利率', '降准'] }));
  const tags = card().querySelector('.tags-act');
  expect(tags?.querySelector('.visually-hidden')?.textContent).toBe(
    'Edit tags: 货币, 央行, 利率, 降准',
  );
  expect(
    [...(tags?.querySelectorAll('[aria-hidden]') ?? [])].map((one) => one.textContent),
  ).toEqual(['货币', '央行', '+2']);
  await open(kept('created'));
  expect(button('Add tags')).toBeTruthy();
});

test('the save is announced after the answer, with its headline', async () => {
  await open(kept('created'));
  await settle(40);
  expect(document.getElementById('announcer')?.textContent).toBe('Saved — 央行宣布降准');
});

test('an unchanged page says when it was saved first, and offers no undo', async () => {
  await open(kept('unchanged', { capturedAt: new Date(2022, 0, 4, 12).getTime() }));
  expect(card().dataset['state']).toBe('unchanged');
  expect(card().textContent).toContain('first saved 22-01-04');
  expect(() => button('Undo')).toThrow('no button');
});

test('a changed story says which version it is now', async () => {
  await open(kept('revised', { revision: 3 }));
  expect(card().textContent).toContain('version 3');
});

test('undo takes back exactly the revision that was shown, and offers to save again', async () => {
  const services = fakeServices();
  await open(kept('revised', { revision: 3 }), services);
  await press('Undo');
  expect(services.log.calls).toEqual([
    { name: 'undoSave', request: { postId: 'post-1', revision: 3 } },
  ]);
  expect(card().dataset['state']).toBe('undone');
  await press('Save again');
  expect(services.log.calls.at(-1)).toEqual({
    name: 'saveTab',
    request: { tabId: 7, mode: 'anything' },
  });
});

test('an undo that failed leaves the card as it is and says why', async () => {
  const services = fakeServices({ undoSave: async () => fail({ reason: 'post-gone' }) });
  await open(kept('created'), services);
  await press('Undo');
  expect(card().dataset['state']).toBe('saved');
  expect(card().textContent).toContain('no longer in the archive');
});

test('a missing time is asked for in place, and the answer is kept as the reader’s', async () => {
  const asked: unknown[] = [];
  const services = fakeServices({
    editPost: async (request) => {
      asked.push(request);
      return succeed(aPost());
    },
  });
  const { publishedAt: _none, ...post } = aPost({ review: ['no-time'] });
  await open({ tabId: 7, saved: succeed({ status: 'created', post }) }, services);
  expect(field('Time of publication').value).toBe('');
  await type('Time of publication', '2022-01-04T21:33');
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
  expect(asked).toMatchObject([
    { postId: 'post-1', edit: { publishedAt: { precision: 'minute', from: 'edited' } } },
  ]);
  expect(document.querySelector('form')).toBeNull();
});

test('a headline in doubt is kept or replaced by one click', async () => {
  const asked: unknown[] = [];
  const services = fakeServices({
    editPost: async (request) => {
      asked.push(request);
      return succeed(aPost());
    },
  });
  const { headline } = anExplanation();
  const post = aPost({ doubts: { headline }, review: ['doubtful-headline'] });
  await open({ tabId: 7, saved: succeed({ status: 'created', post }) }, services);
  expect(card().textContent).toContain('Saved, headline uncertain');
  expect(button(`Keep “${post.headline}”`).textContent).toBe('Keep');
  await press('Take “降准来了：央行宣布下调存款准备金率”');
  expect(asked).toEqual([
    { postId: 'post-1', edit: { headline: '降准来了：央行宣布下调存款准备金率' } },
  ]);
  expect(card().textContent).toContain('ends “');
});

test('saving on opening turned off gives a button that saves', async () => {
  const services = fakeServices();
  await open({ tabId: 7, saved: 'not-asked' }, services);
  expect(card().dataset['state']).toBe('ready');
  await press('Save');
  expect(services.log.calls).toEqual([{ name: 'saveTab', request: { tabId: 7, mode: 'article' } }]);
});

test('only a page that is no article can be saved anyway', async () => {
  await open(refused('pdf'));
  expect(() => button('Save this page anyway')).toThrow('no button');
  const services = fakeServices();
  const why = { kind: 'start-page', links: 64 } as const;
  await open({ tabId: 7, saved: fail({ reason: 'not-article', why }) }, services);
  expect(card().textContent).toContain('64 stories');
  await press('Save this page anyway');
  expect(services.log.calls).toEqual([
    { name: 'saveTab', request: { tabId: 7, mode: 'anything' } },
  ]);
});

test('a failure of the moment can be tried again, a full disk leads to the options', async () => {
  await open(refused('timeout'));
  expect(button('Try again').type).toBe('button');
  await open(refused('storage-full'));
  await press('Show what takes room');
  expect(went).toContain('options');
});

test('a window without a tab is said, not thrown', async () => {
  await open({ tabId: undefined });
  expect(card().dataset['state']).toBe('failed');
  expect(() => button('Try again')).toThrow('no button');
});

test.each([
  ['upstairs within an hour.', 'rtl'],
  ['等船的人把收音机开得很响。', 'rtl'],
  ['انتهى الخبر.', 'ltr'],
])('the last words are cut in front, where %s begins', async (lastWords, direction) => {
  await open(kept('created', { lastWords }));
  const proof = card().querySelector('.proof');
  expect(proof?.textContent).toBe(`19 characters · ends “${lastWords}”`);
  expect(proof?.querySelector('.tail')?.getAttribute('dir')).toBe(direction);
});

test('the keyboard stays on the card when the button in use goes', async () => {
  await open(kept('created'));
  button('Undo').focus();
  await press('Undo');
  expect(document.activeElement).toBe(button('Save again'));
});

test('the keyboard is not taken from where the reader is', async () => {
  await open(kept('created'));
  const elsewhere = document.createElement('input');
  document.body.append(elsewhere);
  elsewhere.focus();
  await press('Undo');
  expect(document.activeElement).toBe(elsewhere);
  elsewhere.remove();
});
