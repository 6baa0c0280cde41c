import '../../popup/popup.css';
import '../../src/ui/later.css';
import type { ComponentChildren } from 'preact';
import { Desk } from '../../popup/Desk';
import { Pane } from '../../popup/Pane';
import { Popup } from '../../popup/Popup';
import type { SaveFailure, StoreFailure } from '../../src/core/failure';
import type { FullPost } from '../../src/core/post';
import { fail, succeed } from '../../src/core/result';
import type { SaveStatus } from '../../src/messages/contract';
import type { Opening } from '../../src/ui/card/card-state';
import type { Reads } from '../../src/ui/reads';
import { ServicesContext } from '../../src/ui/services';
import { fakeReads } from '../../test/support/fake-reads';
import { fakeServices } from '../../test/support/fake-services';
import { doubted } from './sample-explanation';
import { RICH_BODY, SAMPLE_POSTS } from './sample-posts';

const sample = (index: number): FullPost => {
  const post = SAMPLE_POSTS[index];
  if (!post) throw new Error('no such sample');
  return post;
};
const FIRST = { ...sample(0), body: RICH_BODY };
const POSTS = [FIRST, ...SAMPLE_POSTS.slice(1)];

function popup(opening: Opening | undefined, reads: Reads = fakeReads(POSTS)): ComponentChildren {
  const opened = opening ? Promise.resolve(opening) : new Promise<Opening>(() => undefined);
  return (
    <ServicesContext.Provider value={fakeServices()}>
      <Popup opening={opened} loadLater={async () => ({ later: { reads, Desk, Pane } })} />
    </ServicesContext.Provider>
  );
}

const kept = (status: SaveStatus, post: FullPost): ComponentChildren =>
  popup(
    { tabId: 1, saved: succeed({ status, post }) },
    fakeReads([post, ...POSTS.filter((other) => other.id !== post.id)]),
  );
const failed = (failure: SaveFailure, reads?: Reads): ComponentChildren =>
  popup({ tabId: 1, saved: fail(failure) }, reads);
const notArticle = (kind: 'start-page' | 'list' | 'search' | 'video' | 'no-text', links?: number) =>
  failed({ reason: 'not-article', why: links ? { kind, links } : { kind } });

const FAILURES = [
  'browser-page',
  'gallery',
  'pdf',
  'view-source',
  'file-access',
  'not-a-page',
  'no-access',
  'too-large',
  'timeout',
  'tab-gone',
  'navigated',
  'unreadable-answer',
  'storage-full',
  'database-blocked',
  'database-newer',
  'interrupted',
] as const;

const withFirst = (facts: Partial<FullPost>): FullPost => ({ ...FIRST, ...facts });

function withoutTime(): FullPost {
  const { publishedAt: _none, ...post } = withFirst({ review: ['no-time'] });
  return post;
}

function withoutHeadline(): FullPost {
  const { headline: _none, ...post } = withFirst({ review: ['no-headline'] });
  return post;
}

const CARD_SCREENS: Record<string, () => ComponentChildren> = {
  saving: () => popup(undefined),
  saved: () => kept('created', FIRST),
  'saved-latin': () => kept('created', sample(2)),
  'saved-short': () => kept('created', withFirst({ headline: '早安' })),
  unchanged: () => kept('unchanged', sample(3 - 1)),
  revised: () => kept('revised', sample(2)),
  'review-time': () => kept('created', withoutTime()),
  'review-headline': () => kept('created', withoutHeadline()),
  'saved-tags': () => kept('created', withFirst({ tags: ['天气', '渔业'] })),
  'saved-many-tags': () =>
    kept(
      'unchanged',
      withFirst({ tags: ['harbours of the north', 'ferries', '渔业', '天气', '港口'] }),
    ),
  'review-doubt': () => kept('created', withFirst(doubted('headline'))),
  'review-doubt-time': () => kept('created', withFirst(doubted('publishedAt'))),
  'review-pages': () =>
    kept('created', withFirst({ review: ['missing-pages'], pages: { total: 5, missing: [3, 4] } })),
  'saved-signals': () =>
    kept('created', withFirst({ signals: ['paywall', 'corrected', 'opinion'], selection: true })),
  ready: () => popup({ tabId: 1, saved: 'not-asked' }),
  'start-page': () => notArticle('start-page', 64),
  'list-page': () => notArticle('list', 31),
  'search-page': () => notArticle('search'),
  'video-page': () => notArticle('video'),
  'no-text': () => notArticle('no-text'),
  ...Object.fromEntries(FAILURES.map((reason) => [reason, () => failed({ reason })])),
  'database-broken': () => failed({ reason: 'database-broken', detail: 'UnknownError: x' }),
};

const down: StoreFailure = { reason: 'database-blocked' };
const never = <Value,>(): Promise<Value> => new Promise(() => undefined);

const LIST_SCREENS: Record<string, () => ComponentChildren> = {
  empty: () => failed({ reason: 'browser-page' }, fakeReads([])),
  'list-loading': () =>
    popup(
      { tabId: 1, saved: fail({ reason: 'browser-page' }) },
      { ...fakeReads(POSTS), watch: () => () => undefined, countPosts: () => never() },
    ),
  'list-failed': () => failed({ reason: 'database-blocked' }, fakeReads(POSTS, down)),
};

export const SCREENS = { ...CARD_SCREENS, ...LIST_SCREENS };
