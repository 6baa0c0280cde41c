import type { FullPost } from '../../core/post';
import { visibleLine } from '../escape/visible-text';

/** Characters of the longest title that is made from a text. */
const LONGEST = 40;

/** A title, and where it is from if the page gave none. */
export type Title = { title: string; from?: 'text' | 'address' };

/** The first sentence of a line, or as many of its words as a title holds. */
function firstWords(line: string): string {
  const sentence = /^.{4,}?[。！？!?]|^.+/u.exec(line)?.[0] ?? line;
  const characters = [...sentence];
  if (characters.length <= LONGEST) return sentence;
  const cut = characters.slice(0, LONGEST).join('');
  const wholeWords = cut.replace(/\s+\S*$/, '');
  return `${wholeWords.length * 2 > cut.length ? wholeWords : cut}…`;
}

/** The headline as captured; else the first words of the text; else the address. Never empty. */
export function titleOf({
  headline,
  text,
  url,
}: Pick<FullPost, 'headline' | 'text' | 'url'>): Title {
  if (headline !== undefined && headline.trim() !== '') return { title: headline };
  const line = text
    .split('\n')
    .map(visibleLine)
    .find((words) => words !== '');
  return line === undefined
    ? { title: url, from: 'address' }
    : { title: firstWords(line), from: 'text' };
}
