import type { Readings } from '../../src/core/explanation';
import type { ReviewReason } from '../../src/core/post';
import { anExplanation } from '../../test/support/an-explanation';
import { SAMPLE_POSTS } from './sample-posts';

const [FIRST] = SAMPLE_POSTS;
if (!FIRST?.publishedAt || !FIRST.headline) throw new Error('the first sample is whole');
const { headline, publishedAt, source, authors } = FIRST;

const readings = {
  headline: {
    confidence: 0.4,
    candidates: [
      { value: headline, from: 'visible', where: 'div.bt' },
      { value: '海港周五迎来今冬首场寒潮，二十三条渔船提前回港', from: 'meta' },
      { value: '海港日报网 - 首页', from: 'title' },
    ],
  },
  source: { confidence: 0.95, candidates: [{ value: source?.name ?? 'x', from: 'visible' }] },
  publishedAt: {
    confidence: 0.4,
    candidates: [
      { value: publishedAt, from: 'visible' },
      { value: { ...publishedAt, instant: publishedAt.instant - 90_000_000 }, from: 'json-ld' },
    ],
  },
  authors: { confidence: 0.85, candidates: [{ value: authors, from: 'visible' }] },
} satisfies Readings;

/** The first sample's explanation. */
export const EXPLAINED = { explanation: anExplanation(readings) };

/** The same post with one of its fields in doubt. */
export function doubted(field: 'headline' | 'publishedAt'): {
  doubts: Readings;
  review: ReviewReason[];
} {
  return { doubts: { [field]: readings[field] }, review: [`doubtful-${field}`] };
}

/** The first sample with its headline in doubt, as the archive shows it. */
export const DOUBTED = { ...EXPLAINED, ...doubted('headline') };
