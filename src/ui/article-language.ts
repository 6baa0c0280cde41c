import type { Post } from '../core/post';

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The language to set on an element that shows text of a post, by which the browser chooses fonts
 * and breaks lines. Pages name it wrongly often enough (`en` on Chinese pages) that Han text is
 * believed first. Absent where neither tells.
 */
export function articleLanguage(post: Pick<Post, 'headline' | 'language'>): string | undefined {
  const headline = post.headline ?? '';
  const han = headline.match(HAN)?.length ?? 0;
  const isChinese = han >= 4 && !KANA.test(headline);
  if (isChinese && !/^(?:zh|ja|ko|yue)\b/i.test(post.language ?? '')) return 'zh';
  return post.language;
}

/** Whether the text is set as Han text: 1.85 line height, justified, Han fonts first. */
export function isHan(language: string | undefined): boolean {
  return /^(?:zh|yue|ja)\b/i.test(language ?? '');
}
