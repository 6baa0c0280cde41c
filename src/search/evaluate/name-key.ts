import { fold, type HanForms } from '../text/fold';

/** Quotation marks: within the quoted name of a query there can be none. */
const QUOTES = /["“”„「」『』]/g;

const known: Record<HanForms, Map<string, string>> = { one: new Map(), apart: new Map() };

/**
 * What names have in common that a search takes for one: `ＢＢＣ\u200b News` and `BBC  News`. Each is folded
 * once; there are as many as there are names in the archive.
 */
export function nameKey(name: string, forms: HanForms): string {
  const before = known[forms].get(name);
  if (before !== undefined) return before;
  const key = fold(name, forms).replace(QUOTES, ' ').replace(/\s+/g, ' ').trim();
  known[forms].set(name, key);
  return key;
}

/** The language of a tag, as `lang:` asks for it: 'zh-CN' -> 'zh'. */
export function languageKey(tag: string, forms: HanForms): string {
  return fold(tag, forms).split('-')[0] ?? '';
}
