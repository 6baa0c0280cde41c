import type { Sign } from './page-map';

/** What a name can say. */
export type NameSign = Exclude<Sign, 'hidden'>;

/** Words for each sign, a blank between two; `sponsor*` is every word that begins so. */
export type SignWords = Record<Exclude<NameSign, 'none'>, string>;

/** Signs from the one that says least to the one that overrules all others. */
const STRENGTH = { none: 0, perhaps: 1, beside: 2, apart: 3 } satisfies Record<NameSign, number>;

/** A word as far as a digit, behind a blank, a hyphen or a low line. */
const WORD = /(?<=^|[\s_-])[^\s_\d-]+/g;
const WORD_END = /[\s_\d-]/;
/** Beginnings are looked up by so many of their letters. */
const KEY = 4;

type Known = { text: string; sign: NameSign };

function append(lists: Map<string, Known[]>, key: string, known: Known): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [known]);
  else list.push(known);
}

/**
 * Reads names of classes and ids by the words in them: `photo-credit-2` has `photo`, `credit` and
 * `photo-credit`. A table, since a page's names are read once and a pattern of three hundred words
 * takes longer to compile than to run.
 */
export class NameSigns {
  private readonly words = new Map<string, NameSign>();
  /** Words of several parts, by the first. */
  private readonly joined = new Map<string, Known[]>();
  private readonly beginnings = new Map<string, Known[]>();

  /** @param words beginnings have four letters at least. */
  constructor(words: SignWords) {
    for (const sign of ['perhaps', 'beside', 'apart'] as const) {
      for (const word of words[sign].split(' ')) this.learn(word, sign);
    }
  }

  private learn(word: string, sign: NameSign): void {
    if (word.endsWith('*')) {
      append(this.beginnings, word.slice(0, KEY), { text: word.slice(0, -1), sign });
    } else if (word.includes('-')) {
      append(this.joined, word.slice(0, word.indexOf('-')), { text: word, sign });
    } else this.words.set(word, sign);
  }

  /** The strongest sign that a name in lower case holds; a word ends before a digit too. */
  of(name: string): NameSign {
    let strongest: NameSign = 'none';
    const take = (sign: NameSign): void => {
      if (STRENGTH[sign] > STRENGTH[strongest]) strongest = sign;
    };
    for (const { 0: word, index } of name.matchAll(WORD)) {
      take(this.words.get(word) ?? 'none');
      for (const { text, sign } of this.beginnings.get(word.slice(0, KEY)) ?? []) {
        if (word.startsWith(text)) take(sign);
      }
      for (const { text, sign } of this.joined.get(word) ?? []) {
        const next = name.charAt(index + text.length);
        if (name.startsWith(text, index) && (next === '' || WORD_END.test(next))) take(sign);
      }
    }
    return strongest;
  }
}
