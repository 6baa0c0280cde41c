import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/core/apply-edit';
import { fillMissing } from '../../src/core/fill-missing';
import { makePost } from '../../src/core/make-post';
import { mergeCapture } from '../../src/core/merge-capture';
import type { Post } from '../../src/core/post';
import { aCapture } from '../support/a-capture';
import { anExplanation } from '../support/an-explanation';

const SURE = anExplanation();

/** A post whose named fields were chosen with little confidence. */
function doubtful(...fields: ('headline' | 'source' | 'publishedAt' | 'authors')[]): Post {
  const explanation = { ...SURE };
  if (fields.includes('headline') && SURE.headline) {
    explanation.headline = { ...SURE.headline, confidence: 0.3 };
  }
  if (fields.includes('source') && SURE.source) {
    explanation.source = { ...SURE.source, confidence: 0.49 };
  }
  const source = { name: '示例日报', line: '（来源：示例日报）' };
  const capture = aCapture({ explanation, source });
  return makePost(capture, { id: 'p', now: 1, digest: 'd' }).post;
}

describe('a field that was chosen with little confidence', () => {
  it('is marked, with what else the page says of it', () => {
    const post = doubtful('headline');
    expect(post.review).toEqual(['doubtful-headline']);
    expect(post.doubts?.headline?.candidates).toHaveLength(2);
    expect(Object.keys(post.doubts ?? {})).toEqual(['headline']);
  });

  it('is not where the choice is right at least every second time', () => {
    const { post, body } = makePost(aCapture({ explanation: SURE }), {
      id: 'p',
      now: 1,
      digest: 'd',
    });
    expect(post).not.toHaveProperty('doubts');
    expect(post).not.toHaveProperty('explanation');
    expect(post.review).toEqual([]);
    expect(body.explanation).toEqual(SURE);
  });

  it('is settled by another reading, and only it', () => {
    const post = applyEdit(doubtful('headline', 'source'), { headline: '另一个' });
    expect(post).toMatchObject({ headline: '另一个', review: ['doubtful-source'] });
    expect(post.edited).toEqual(['headline']);
  });

  it('is settled by saying that it is right as it stands, with its credit line', () => {
    const before = doubtful('source');
    const post = applyEdit(before, { source: { name: '示例日报' } });
    expect(post).not.toHaveProperty('doubts');
    expect(post).toMatchObject({ source: before.source, review: [], edited: ['source'] });
  });

  it('stays in doubt while other fields are corrected', () => {
    expect(applyEdit(doubtful('headline'), { tags: ['货币'] }).review).toEqual([
      'doubtful-headline',
    ]);
  });

  it('is in no doubt any more where a later capture of the same text is sure', () => {
    const later = makePost(aCapture({ headline: '央行降准', explanation: SURE }), {
      id: 'q',
      now: 2,
      digest: 'd',
    }).post;
    expect(fillMissing(doubtful('headline'), later)).toMatchObject({
      headline: '央行降准',
      review: [],
    });
    expect(fillMissing(doubtful('headline'), doubtful('headline')).review).toEqual([
      'doubtful-headline',
    ]);
  });

  it('is not asked about again in a later text where a person has decided', () => {
    const decided = applyEdit(doubtful('headline'), { headline: '我的' });
    const merged = mergeCapture(decided, doubtful('headline'));
    expect(merged).toMatchObject({ headline: '我的', review: [] });
    expect(merged).not.toHaveProperty('doubts');
  });
});
