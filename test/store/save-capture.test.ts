import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { countPosts } from '../../src/store/count-posts';
import { getFullPost, getRevisions, listPosts } from '../../src/store/read-posts';
import { undoSave } from '../../src/store/undo-save';
import { aCapture } from '../support/a-capture';
import { anExplanation } from '../support/an-explanation';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

describe('saving a capture', () => {
  it('creates a post whose body lies apart from its facts', async () => {
    const { status, post } = await saved({ headline: '央行宣布降准' }, 5_000);
    expect(status).toBe('created');
    expect(post).toMatchObject({ headline: '央行宣布降准', capturedAt: 5_000, revision: 1 });
    expect(post).not.toHaveProperty('body');
    expect(await listPosts({ limit: 10 })).toEqual([post]);
    expect(await getFullPost(post.id)).toEqual({ ...post, ...bodyOf(aCapture()) });
  });

  it('changes nothing where the archive has the text already', async () => {
    const first = await saved({}, 1_000);
    const again = await saved({ headline: '另一个标题' }, 2_000);
    expect(again).toEqual({ status: 'unchanged', post: first.post });
    expect(await listPosts({ limit: 10 })).toEqual([first.post]);
  });

  it('fills in what was missing when a later click on the same text finds it', async () => {
    const { publishedAt, ...timeless } = aCapture();
    const first = await saved({ ...timeless, publishedAt: undefined }, 1_000);
    expect(first.post.review).toEqual(['no-time']);
    const again = await saved({ publishedAt }, 2_000);
    expect(again).toMatchObject({ status: 'unchanged', post: { publishedAt, review: [] } });
    expect(await listPosts({ limit: 10 })).toEqual([again.post]);
    expect(again.post).toMatchObject({ id: first.post.id, capturedAt: 1_000, revision: 1 });
  });

  it('keeps how the page was read with the text, and gives it back with that text', async () => {
    const explanation = anExplanation();
    const { post } = await saved({ text: '旧文。', explanation }, 1_000);
    expect(post).not.toHaveProperty('explanation');
    expect(await getFullPost(post.id)).toMatchObject({ explanation });
    const later = anExplanation({ body: { from: 'script', leftOut: [] } });
    await saved({ text: '新文。', explanation: later }, 2_000);
    expect(await getFullPost(post.id)).toMatchObject({ explanation: later });
    await undoSave(post.id, 2);
    expect(await getFullPost(post.id)).toMatchObject({ text: '旧文。', explanation });
  });

  it('adds a revision where the text differs, and keeps the older one', async () => {
    const first = await saved({ text: '旧文。' }, 1_000);
    const second = await saved({ text: '新文。' }, 2_000);
    expect(second.status).toBe('revised');
    expect(second.post).toMatchObject({
      id: first.post.id,
      capturedAt: 1_000,
      revisedAt: 2_000,
      revision: 2,
    });
    expect(await getFullPost(first.post.id)).toMatchObject({ text: '新文。' });
    expect(await getRevisions(first.post.id)).toEqual([
      {
        postId: first.post.id,
        revision: 1,
        capturedAt: 1_000,
        post: first.post,
        body: '<p>旧文。</p>',
        text: '旧文。',
      },
    ]);
  });

  it('makes one post of two saves of one story at once', async () => {
    const both = await Promise.all([saved(), saved({ url: `${aCapture().url}?utm_source=x#top` })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['created', 'unchanged']);
    expect(await countPosts()).toBe(1);
  });

  it('keeps stories apart that have different addresses', async () => {
    await saved({ url: addressOf(1) });
    await saved({ url: addressOf(2) });
    expect(await countPosts()).toBe(2);
  });
});

function bodyOf({ body, text }: { body: string; text: string }): { body: string; text: string } {
  return { body, text };
}
