import { describe, expect, it } from 'vitest';
import { comparePosts, copyIdentity, mergePosts, verdictOf } from '../../src/core/compare-posts';
import type { Post } from '../../src/core/post';
import { aPost } from '../support/a-capture';

const { body: _body, text: _text, ...BASE } = aPost();
const CAPTURED = BASE.capturedAt;

function aState(facts: Partial<Post> = {}): Post {
  return { ...BASE, ...facts };
}

function verdict(here: Partial<Post>, there: Partial<Post>) {
  return verdictOf(comparePosts(aState(here), aState(there)));
}

describe('of two states of one story', () => {
  it.each([
    ['the same is the same, under another id too', {}, { id: 'other' }, 'same'],
    ['a later text there', {}, { digest: 'd2', revisedAt: CAPTURED + 1 }, 'newer-there'],
    ['a later text here', { digest: 'd2', revisedAt: CAPTURED + 1 }, {}, 'newer-here'],
    ['two texts of one moment', {}, { digest: 'd2' }, 'unclear'],
    ['a note that is only there', {}, { note: 'x', editedAt: 5 }, 'newer-there'],
    [
      'a note that was changed here later',
      { note: 'y', editedAt: 6 },
      { note: 'x', editedAt: 5 },
      'newer-here',
    ],
    [
      'a note that was taken away here later',
      { editedAt: 6 },
      { note: 'x', editedAt: 5 },
      'newer-here',
    ],
    [
      'edits that say no time, and others that do',
      { tags: ['a'] },
      { tags: ['b'], editedAt: 5 },
      'newer-there',
    ],
    ['edits that say no time, and none', { tags: ['a'] }, {}, 'newer-here'],
    ['two edits that say no time', { tags: ['a'] }, { tags: ['b'] }, 'unclear'],
    ['read since the backup', { readAt: 9 }, {}, 'newer-here'],
    ['marked unread here since', { editedAt: 12 }, { readAt: 9, editedAt: 3 }, 'newer-here'],
    [
      'one edited here, the other revised there',
      { note: 'x', editedAt: 5 },
      { digest: 'd2', revisedAt: CAPTURED + 1 },
      'newer-there',
    ],
  ] as const)('%s', (_what, here, there, expected) => {
    expect(verdict(here as Partial<Post>, there as Partial<Post>)).toBe(expected);
  });
});

it('the later text and the later edits come together, under the id that is here', () => {
  const here = aState({ headline: '我的', edited: ['headline'], editedAt: 9, starred: true });
  const there = aState({
    id: 'there',
    headline: '新标题',
    digest: 'd2',
    revision: 4,
    capturedAt: CAPTURED - 1,
    revisedAt: CAPTURED + 1,
  });
  expect(mergePosts(here, there, comparePosts(here, there))).toMatchObject({
    id: here.id,
    headline: '我的',
    starred: true,
    editedAt: 9,
    digest: 'd2',
    revision: 4,
    capturedAt: CAPTURED - 1,
    revisedAt: CAPTURED + 1,
  });
});

it('edits that are later there take the place of those here, as a whole', () => {
  const here = aState({ note: 'old', starred: true, editedAt: 1 });
  const there = aState({ tags: ['t'], editedAt: 2 });
  const merged = mergePosts(here, there, comparePosts(here, there));
  expect(merged).toMatchObject({ tags: ['t'], editedAt: 2, revision: here.revision });
  expect(merged).not.toHaveProperty('note');
  expect(merged).not.toHaveProperty('starred');
});

it('a copy has one identity for one state', () => {
  const there = aState({ note: 'x' });
  expect(copyIdentity(there)).toBe(copyIdentity({ ...there, id: 'other' }));
  expect(copyIdentity(there)).not.toBe(copyIdentity(aState({ note: 'y' })));
});
