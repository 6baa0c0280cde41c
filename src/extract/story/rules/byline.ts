import { comparable } from '../../metadata/headline/same-text';

const BY =
  /^(?:(?:by|von|par|por|di|da|door|av|af|od|texte?|words|story|written by|reported by|posted by|yazan|oleh|автор)(?:\s+|\s*[:|]\s*)|(?:作者|撰文|文|记者|本报记者|編集|記者)\s*[:：/|]?\s*)/iu;
const LONGEST = 90;

/** Whether a line prints who wrote the story and hardly anything else: `By Anna Bell, Berlin`. */
export function isByline(text: string, authors: string[]): boolean {
  if (text.length > LONGEST || /[.!?。！？…]["”’»]?$/.test(text)) return false;
  const line = comparable(text);
  const named = authors.filter((name) => name.length > 3 && line.includes(name));
  const rest = named.reduce((left, name) => left.replace(name, ''), line);
  if (named.length > 0 && rest.length < 0.5 * line.length) return true;
  if (!BY.test(text)) return false;
  const words = text.replace(BY, '').split(/\s+/);
  const upper = words.filter((word) => /^[\p{Lu}|·•&-]/u.test(word)).length;
  return named.length > 0 || (words.length <= 8 && upper >= 0.6 * words.length);
}
