import { yamlQuote, yamlWord } from './yaml-quote';

/** A tag for Jekyll, which takes a text for tags apart at its spaces; a list it leaves whole. */
export function jekyllTag(tag: string): string {
  return /\s/.test(tag) ? `[${yamlQuote(tag)}]` : yamlWord(tag);
}
