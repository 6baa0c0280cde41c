import pairs from 'opencc-js/dict/TSCharacters';

/** By code unit of the basic plane: itself, its one simplified form, or 0 where `rare` knows more. */
let table: Uint16Array | undefined;
/** Pairs of which one side lies beyond the basic plane. */
const rare = new Map<string, string>();

function load(): Uint16Array {
  const made = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const pair of pairs.split('|')) {
    const [traditional = '', simplified = ''] = pair.split(' ');
    if (!traditional || !simplified) continue;
    const isPlain = traditional.length === 1 && simplified.length === 1;
    made[traditional.charCodeAt(0)] = isPlain ? simplified.charCodeAt(0) : 0;
    if (!isPlain) rare.set(traditional, simplified);
  }
  return made;
}

/** Characters turned into text at once: more arguments than a call takes are refused. */
const CHUNK = 4_096;

function fromUnits(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  }
  return text;
}

/**
 * Traditional Chinese characters -> simplified ones, character by character (OpenCC's table), for
 * comparing only: 銀行 -> 银行. Other text is given back as it is.
 */
export function simplify(text: string): string {
  const forms = (table ??= load());
  const { length } = text;
  let at = 0;
  while (at < length && forms[text.charCodeAt(at)] === text.charCodeAt(at)) at += 1;
  if (at === length) return text;
  const units = new Uint16Array(length);
  for (let unit = 0; unit < length; unit += 1) {
    const form = forms[text.charCodeAt(unit)] ?? 0;
    if (form === 0 && text.charCodeAt(unit) !== 0) return simplifyRare(text, forms);
    units[unit] = form;
  }
  return fromUnits(units);
}

function simplifyRare(text: string, forms: Uint16Array): string {
  let simple = '';
  for (const character of text) {
    const form = character.length === 1 ? (forms[character.charCodeAt(0)] ?? 0) : 0;
    simple += form === 0 ? (rare.get(character) ?? character) : String.fromCharCode(form);
  }
  return simple;
}
