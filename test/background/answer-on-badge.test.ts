import { expect, it } from 'vitest';
import { answerOnBadge, type BadgeEffects } from '../../src/background/answer-on-badge';
import { makePost } from '../../src/core/make-post';
import { aCapture } from '../support/a-capture';

const shown: unknown[] = [];
const effects: BadgeEffects = {
  show: async (tabId, badge) => void shown.push([tabId, badge]),
  sayStatus: (status, headline) => `${status}: ${headline ?? '—'}`,
  sayFailure: ({ reason }) => `because ${reason}`,
};

it('shows a tick whose tooltip names the story', async () => {
  const { post } = makePost(aCapture(), { id: 'a', now: 1, digest: 'd' });
  await answerOnBadge(7, { ok: true, value: { status: 'revised', post } }, effects);
  expect(shown.pop()).toEqual([7, { mark: 'saved', title: 'revised: 央行宣布降准' }]);
});

it('shows a mark whose tooltip says why', async () => {
  await answerOnBadge(7, { ok: false, failure: { reason: 'storage-full' } }, effects);
  expect(shown.pop()).toEqual([7, { mark: 'look', title: 'because storage-full' }]);
});
