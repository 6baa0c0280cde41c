import '../../popup/archive/archive.css';
import type { ComponentChildren } from 'preact';
import { Archive } from '../../popup/archive/Archive';
import { ReadsContext, type Reads } from '../../src/ui/reads';
import { ServicesContext } from '../../src/ui/services';
import { fakeReads } from '../../test/support/fake-reads';
import { fakeServices } from '../../test/support/fake-services';
import { DOUBTED, EXPLAINED } from './sample-explanation';
import { ENGLISH_TEXT, RICH_BODY, SAMPLE_POSTS } from './sample-posts';

const POSTS = SAMPLE_POSTS.map((post, index) => {
  if (index === 0) return { ...post, ...EXPLAINED, body: RICH_BODY, tags: ['天气', '渔业'] };
  if (index !== 2) return post;
  const body = ENGLISH_TEXT.split('\n').map((line) => `<p>${line}</p>`);
  return { ...post, body: body.join('') };
});

const marked = POSTS.map((post, index) =>
  index === 0
    ? {
        ...post,
        signals: ['paywall' as const, 'corrected' as const, 'opinion' as const],
        correction: '更正：本文较早的版本把泊位数误写为十二个。',
        pages: { total: 5, missing: [3, 4] },
      }
    : post,
);
const inDoubt = POSTS.map((post, index) => (index === 0 ? { ...post, ...DOUBTED } : post));

function archive(hash: string, reads: Reads = fakeReads(POSTS)): ComponentChildren {
  location.hash = hash;
  return (
    <ServicesContext.Provider value={fakeServices()}>
      <ReadsContext.Provider value={reads}>
        <Archive />
      </ReadsContext.Provider>
    </ServicesContext.Provider>
  );
}

export const SCREENS: Record<string, () => ComponentChildren> = {
  archive: () => archive(''),
  'archive-post': () => archive('#post/post-0'),
  'archive-doubt': () => archive('#post/post-0', fakeReads(inDoubt)),
  'archive-marks': () => archive('#post/post-0', fakeReads(marked)),
  'archive-latin': () => archive('#post/post-2'),
  'archive-gone': () => archive('#post/none'),
  'archive-edit': () => archive('#edit/post-0'),
  'archive-edit-doubt': () => archive('#edit/post-0', fakeReads(inDoubt)),
  'archive-export': () => archive('#export'),
  'archive-empty': () => archive('', fakeReads([])),
  'archive-failed': () => archive('', fakeReads(POSTS, { reason: 'database-newer' })),
};
