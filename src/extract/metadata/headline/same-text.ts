import { singleSpaces } from '../../page/single-spaces';

/** Signs of one meaning, each with the one that stands for all of them; '' for what shows nothing. */
const SIGNS: [signs: string, plain: string][] = [
  ['\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', ''],
  ['“”„‟«»″〝〞"「」『』', '"'],
  ['‘’‚‛‹›′´`', "'"],
  ['‐‑‒–—―−', '-'],
  ['…', '...'],
];
const PLAIN = new Map(SIGNS.flatMap(([signs, plain]) => [...signs].map((sign) => [sign, plain])));
const SIGN = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

/** Forms that were asked for already: every field compares the same few texts again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 500;

/** A text as readers would call it the same: case, kinds of quotes and dashes and spaces do not count. */
export function comparable(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const form = formOf(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, form);
  return form;
}

function formOf(text: string): string {
  const plain = text
    .slice(0, 4_000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(SIGN, (sign) => PLAIN.get(sign) ?? sign);
  return singleSpaces(plain).trim();
}
