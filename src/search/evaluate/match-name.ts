import type { NameField } from '../query/query';
import { fold, type HanForms } from '../text/fold';
import { languageKey, nameKey } from './name-key';
import { expressionOf, textPattern } from '../query/text-pattern';

/**
 * What tells whether a name is meant: by its whole, or by words in it as in a text. Hosts are meant
 * with all that belongs to them: `example.cn` means `news.example.cn` too.
 */
export function nameMatcher(
  field: NameField,
  wanted: string,
  whole: boolean,
  forms: HanForms,
): (name: string) => boolean {
  const folded = fold(wanted.trim(), forms);
  if (field === 'site') {
    const host = folded.replace(/^https?:\/\//, '').replace(/^www\.|\/.*$/g, '');
    return (name) => name === host || name.endsWith(`.${host}`);
  }
  if (field === 'lang') {
    const language = languageKey(wanted.trim(), forms);
    return (name) => languageKey(name, forms) === language;
  }
  if (whole) {
    const key = nameKey(wanted, forms);
    return (name) => nameKey(name, forms) === key;
  }
  const pattern = textPattern(wanted, forms, true);
  if (!pattern) return () => false;
  const expression = expressionOf(pattern);
  return (name) => expression.test(fold(name, forms));
}
