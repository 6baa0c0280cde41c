import { expect, it } from 'vitest';
import { makePost } from '../../src/core/make-post';
import { aCapture } from '../support/a-capture';

const stamp = { id: 'p1', now: 7_000, digest: 'd' };

it('stamps a capture and keeps facts and body apart', () => {
  const capture = aCapture({ url: 'https://www.a.cn/2026/100200300.html?utm_source=x' });
  const { post, body } = makePost(capture, stamp);
  expect(body).toEqual({ postId: 'p1', body: capture.body, text: capture.text });
  expect(post).toMatchObject({
    id: 'p1',
    identity: 'a.cn/2026/100200300.html',
    capturedAt: 7_000,
    revision: 1,
    digest: 'd',
    tags: [],
    edited: [],
    review: [],
    minutes: 1,
    lastWords: '市场反应平稳。',
  });
  expect(post).not.toHaveProperty('text');
});

it('says what a person should look at', () => {
  const { headline: _headline, publishedAt: _publishedAt, ...rest } = aCapture({ text: '' });
  const { post } = makePost({ ...rest, body: '' }, stamp);
  expect(post.review).toEqual(['no-headline', 'no-time', 'no-body']);
  expect(post).not.toHaveProperty('lastWords');
});

it('a selection is a post beside its article, the same one for the same words', () => {
  const of = (digest: string, selection?: true) =>
    makePost(aCapture({ ...(selection && { selection }) }), { id: 'a', now: 1, digest }).post
      .identity;
  expect(of('d1')).toBe(of('d2'));
  expect(of('d1', true)).not.toBe(of('d1'));
  expect(of('d1', true)).not.toBe(of('d2', true));
  expect(of('d1', true)).toBe(of('d1', true));
});
