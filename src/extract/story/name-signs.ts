import type { Sign } from './page-map';

/** What a name can say. */
export type NameSign = Exclude<Sign, 'hidden'>;

/** Words for each sign, a blank between two; `sponsor*` is every word that begins so. */
export type SignWords = Record<Exclude<NameSign, 'none'>, string>;

/** Signs from the one that says least to the one that overrules all others. */
const STRENGTH = { none: 0, perhaps: 1, beside: 2, apart: 3 } satisfies Record<NameSign, number>;

/** A blank, a hyphen or a low line. */
function separates(code: number): boolean {
  return code === 0x2d || code === 0x5f || code <= 0x20 || code === 0xa0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Where words begin in a name, and where they end, both ascending. */
function wordEdges(name: string): { starts: number[]; ends: number[] } {
  const [starts, ends]: [number[], number[]] = [[], []];
  let isBehindGap = true;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    const isGap = separates(code);
    if (isGap || isDigit(code)) ends.push(at);
    if (!isGap && isBehindGap) starts.push(at);
    isBehindGap = isGap;
  }
  ends.push(name.length);
  return { starts, ends };
}

/**
 * Reads names of classes and ids by the words in them: `photo-credit-2` has `photo`, `credit` and
 * `photo-credit`. A table, since a page's names are read once and a pattern of three hundred words
 * takes longer to compile than to run.
 */
export class NameSigns {
  private readonly words = new Map<string, NameSign>();
  private readonly beginnings: { text: string; sign: NameSign }[] = [];
  private readonly longest: number;

  constructor(words: SignWords) {
    let longest = 0;
    for (const sign of ['perhaps', 'beside', 'apart'] as const) {
      for (const word of words[sign].split(' ')) {
        if (word.endsWith('*')) this.beginnings.push({ text: word.slice(0, -1), sign });
        else this.words.set(word, sign);
        longest = Math.max(longest, word.length);
      }
    }
    this.longest = longest;
  }

  /** The strongest sign that a name in lower case holds; a word ends before a digit too. */
  of(name: string): NameSign {
    let strongest: NameSign = 'none';
    const take = (sign: NameSign | undefined): void => {
      if (sign !== undefined && STRENGTH[sign] > STRENGTH[strongest]) strongest = sign;
    };
    const { starts, ends } = wordEdges(name);
    let next = 0;
    for (const start of starts) {
      while ((ends[next] ?? 0) <= start) next += 1;
      const first = name.slice(start, ends[next]);
      for (const { text, sign } of this.beginnings) if (first.startsWith(text)) take(sign);
      for (let at = next; at < ends.length; at += 1) {
        const end = ends[at] ?? 0;
        if (end - start > this.longest) break;
        take(this.words.get(name.slice(start, end)));
      }
    }
    return strongest;
  }
}
