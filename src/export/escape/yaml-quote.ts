/**
 * What JSON leaves as it is and YAML, Ruby or an editor does not: DEL and C1 controls, the two
 * separators of lines, the BOM and its mirror, U+FFFF.
 */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** YAML in which every scalar with odd characters stands in double quotes -> the same, printable. */
export function escapeUnprintable(yaml: string): string {
  return yaml.replace(UNPRINTABLE, escaped);
}

/** Any text -> a double-quoted YAML scalar of it, on one line: 'a "b"' -> '"a \\"b\\""'. */
export function yamlQuote(text: string): string {
  return escapeUnprintable(JSON.stringify(text.toWellFormed()));
}

/** Words that YAML or Ruby reads as something other than text. */
const TYPED = /^(?:\d+|0[box]?[0-9a-f]+|\d+e\d+|true|false|yes|no|on|off|null|y|n|inf|nan)$/i;

/** One word of letters and digits -> a scalar, bare where every reader takes it for text. */
export function yamlWord(text: string): string {
  return /^[\p{L}\p{N}]+$/u.test(text) && !TYPED.test(text) ? text : yamlQuote(text);
}
