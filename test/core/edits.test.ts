import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/core/apply-edit';
import { fillMissing } from '../../src/core/fill-missing';
import { keepEdits } from '../../src/core/keep-edits';
import { mergeCapture } from '../../src/core/merge-capture';
import type { EditableField, Post } from '../../src/core/post';
import type { PostEdit } from '../../src/core/post-edit';
import { aPost } from '../support/a-capture';

describe('an edit', () => {
  it('changes what it names and remembers that', () => {
    const post = applyEdit(aPost(), { headline: '改', tags: ['货币'] });
    expect(post).toMatchObject({ headline: '改', tags: ['货币'], edited: ['headline', 'tags'] });
    expect(post.source).toEqual(aPost().source);
  });

  it('takes facts away with null, and asks for a look at what is missing', () => {
    const post = applyEdit(aPost(), { headline: null, publishedAt: null, source: null });
    expect(post).not.toHaveProperty('headline');
    expect(post).not.toHaveProperty('source');
    expect(post.review).toEqual(['no-headline', 'no-time']);
    expect(post.edited).toEqual(['headline', 'source', 'publishedAt']);
  });

  it('says of a time that a person gave it', () => {
    const { publishedAt } = aPost();
    if (!publishedAt) throw new Error('the builder gives a time');
    const post = applyEdit(aPost(), { publishedAt: { ...publishedAt, instant: 0 } });
    expect(post.publishedAt).toEqual({ ...publishedAt, instant: 0, from: 'edited' });
  });

  it('remembers nothing where it changes nothing', () => {
    const { headline = '', authors } = aPost();
    expect(applyEdit(aPost(), { headline, authors }).edited).toEqual([]);
  });

  it('clears the mark that it answers', () => {
    const { headline: _headline, ...nameless } = aPost();
    const post = applyEdit({ ...nameless, review: ['no-headline'] }, { headline: '有了' });
    expect(post.review).toEqual([]);
  });
});

describe('a later capture', () => {
  const existing = aPost({ id: 'old', capturedAt: 1, tags: ['留'], url: 'https://a.cn/1' });

  it('goes on with the first post under its id, address and first capture', () => {
    const later = aPost({ id: 'new', capturedAt: 9, headline: '新', url: 'https://a.cn/1?x' });
    expect(mergeCapture(existing, later)).toMatchObject({
      id: 'old',
      url: 'https://a.cn/1',
      capturedAt: 1,
      revisedAt: 9,
      revision: 2,
      headline: '新',
      tags: ['留'],
    });
  });

  it.each<[EditableField, PostEdit]>([
    ['headline', { headline: '我的' }],
    ['source', { source: { name: '我的' } }],
    ['authors', { authors: ['我'] }],
    ['publishedAt', { publishedAt: null }],
  ])('never overwrites an edited %s', (field, edit) => {
    const edited = applyEdit(existing, edit);
    const merged = mergeCapture(edited, aPost({ headline: '新', source: { name: '新' } }));
    expect(merged[field]).toEqual(edited[field]);
    expect(merged.edited).toEqual([field]);
  });

  it('keeps a fact away that a person removed', () => {
    const merged = keepEdits(aPost(), applyEdit(existing, { headline: null }));
    expect(merged).not.toHaveProperty('headline');
    expect(merged.review).toEqual(['no-headline']);
  });
});

describe('a later capture of the same text', () => {
  const { headline: _headline, publishedAt: _publishedAt, source: _source, ...bare } = aPost();
  const poor: Post = {
    ...bare,
    authors: [],
    publisher: { host: 'news.example.cn' },
    review: ['no-headline', 'no-time'],
  };
  const later = aPost({ id: 'new', section: '要闻', keywords: ['降准'] });

  it('fills what was missing and clears the marks', () => {
    const { headline, publishedAt, source, authors, publisher } = later;
    expect(fillMissing(poor, later)).toEqual({
      ...poor,
      headline,
      publishedAt,
      source,
      authors,
      publisher,
      section: '要闻',
      keywords: ['降准'],
      review: [],
    });
  });

  it('keeps the mark of what is still missing', () => {
    const { publishedAt: _none, ...timeless } = later;
    expect(fillMissing(poor, timeless).review).toEqual(['no-time']);
  });

  it('leaves every fact that is there', () => {
    const post = aPost();
    expect(fillMissing(post, aPost({ headline: '另一个', authors: ['李四'] }))).toBe(post);
  });

  it('leaves away what a person took away', () => {
    const edited = applyEdit(aPost(), { headline: null, authors: [], source: null });
    expect(fillMissing(edited, later)).toMatchObject({ review: ['no-headline'], authors: [] });
    expect(fillMissing(edited, later)).not.toHaveProperty('source');
  });
});
