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

/** A year of posts at odd distances, so that its drawings have something to show. */
const YEAR = Array.from({ length: 400 }, (_, at) => {
  const sample = POSTS[at % POSTS.length];
  const day = Math.floor(320 * ((at * 7_919) % 400) ** 1.2) / 400 ** 1.2;
  const capturedAt = Date.UTC(2026, 0, 2, (at * 5) % 24) + day * 86_400_000;
  return sample ? { ...sample, id: `year-${at}`, capturedAt } : [];
}).flat();

function yearReads(): Reads {
  const reads = fakeReads(YEAR);
  const words = Array.from({ length: 12 }, (_, month) =>
    ['寒潮', '公交改道', 'harbour', '旧书', '白鹭']
      .slice(month % 4)
      .map((text, at) => ({ text, headlines: 14 - at * 2 })),
  );
  return { ...reads, search: { ...reads.search, risenWords: async () => words.slice(0, 11) } };
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
  'archive-year': () => archive('#year/2026', yearReads()),
  'archive-year-empty': () => archive('#year', fakeReads([])),
  'archive-year-none': () => archive('#year/1999'),
  'archive-empty': () => archive('', fakeReads([])),
  'archive-failed': () => archive('', fakeReads(POSTS, { reason: 'database-newer' })),
};
