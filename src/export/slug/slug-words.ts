import { SLUG_LENGTH, slugify, withDigest } from '../../core/slug';
import { toPinyin } from './pinyin';

/** Text -> words of [A-Za-z0-9] with a sign between: ('央行 cuts rates', '-') -> 'yanghang-cuts-rates'. */
export function slugWords(text: string, between: string): string {
  if (between === '') return slugify(text, toPinyin);
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
  const slug = words.map((word) => slugify(word, toPinyin)).join(between);
  if (slug === '') return withDigest('s', text, 10);
  return slug.length > SLUG_LENGTH ? withDigest(slug, text) : slug;
}
