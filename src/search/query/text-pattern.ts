import { fold, type HanForms } from '../text/fold';
import { PATTERN } from '../text/character-class';
import { readTokens } from '../text/read-tokens';

/** One token of what is looked for; `at` tells how far it stands from the first. */
export type PatternToken = { kind: 'glyph' | 'word'; text: string; at: number };

/**
 * Words and characters that have to follow one another as they do in the query; where the query has
 * other characters between two of them, a text may have any. `isPrefix`: the last word may go on.
 */
export type TextPattern = { tokens: PatternToken[]; isPrefix: boolean };

/** Text of a query -> what to look for; undefined where it has neither letter nor digit. */
export function textPattern(
  text: string,
  forms: HanForms,
  isPrefix: boolean,
): TextPattern | undefined {
  const tokens: PatternToken[] = [];
  readTokens(fold(text, forms), 0, {
    glyph: (code, at) => tokens.push({ kind: 'glyph', text: String.fromCodePoint(code), at }),
    word: (word, at) => tokens.push({ kind: 'word', text: word, at }),
  });
  if (tokens.length === 0) return undefined;
  return { tokens, isPrefix: isPrefix && tokens.at(-1)?.kind === 'word' };
}

/**
 * The pattern as an expression on folded text: what the index finds by positions, this finds by
 * reading. Tokens are letters and digits only, so nothing in it is a sign of expressions.
 */
export function expressionOf({ tokens, isPrefix }: TextPattern, flags = ''): RegExp {
  let source = tokens[0]?.kind === 'word' ? `(?<!${PATTERN.letter})` : '';
  tokens.forEach(({ text, at }, index) => {
    const before = tokens[index - 1];
    if (before && at - before.at > 1) source += `${PATTERN.between}+`;
    source += text;
  });
  if (tokens.at(-1)?.kind === 'word' && !isPrefix) source += `(?!${PATTERN.letter})`;
  return new RegExp(source, `v${flags}`);
}
