/*
 * The parser looks for the end of each emphasis in the rest of its paragraph, and of each address in the
 * rest of its word: a paragraph of 40,000 characters that is nothing but `*_a ` takes it nine seconds,
 * one of a megabyte hours. What would take so long was written by nobody to be read.
 */

/** Steps that a file's emphasis and words may take: a second or two. */
const MOST_STEPS = 200_000_000;

/** Between two paragraphs; kept by `split`. */
const GAP = /(\n[^\S\n]*\n\s*)/;
const EMPHASIS = /[*_]+/g;
/** Letters and signs that an e-mail address can have, in rows that are longer than any. */
const LONG_WORDS = /(?<![\w.+-])[\w.+-]{400,}/g;
const SIGNS = /[!-/:-@[-`{-~]/g;

/** About how many characters the parser looks at for a block. */
function stepsOf(block: string): number {
  const signs = block.length - block.replace(EMPHASIS, '').length;
  const words = block.match(LONG_WORDS) ?? [];
  return words.reduce((sum, { length }) => sum + length ** 2, signs * block.length);
}

/**
 * Markdown -> the same, but paragraphs that would take the parser long as plain text, their signs
 * escaped: once a file has used up its steps, each that takes more than is left.
 */
export function tameMarkdown(markdown: string): string {
  let left = MOST_STEPS;
  const tame = (block: string): string => {
    const steps = stepsOf(block);
    if (steps > left) return block.replace(SIGNS, '\\$&');
    left -= steps;
    return block;
  };
  return markdown.split(GAP).map(tame).join('');
}
