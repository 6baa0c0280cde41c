import { GrowingNumbers } from './growing-numbers';
import { ascending } from './sort-by-key';
import { sortPairs } from './sort-pairs';
import { ROW_END } from './terms';

/** Gets a term and where its numbers stand: `from` up to before `to` of the list. */
export type OnTerm = (term: string, numbers: Uint32Array, from: number, to: number) => void;

/**
 * Where the characters of scripts without spaces stand in a segment: each two neighbours. Gathered as
 * they are met, sorted at the end by counting, which costs a fraction of looking each pair up.
 */
export class GlyphTerms {
  /** By code point, the number (from 1) that the character was given when first met. */
  private readonly numbers = new Uint32Array(0x110000);
  private readonly glyphs: string[] = [ROW_END];
  private readonly firsts: GrowingNumbers;
  private readonly seconds: GrowingNumbers;
  private readonly places: GrowingNumbers;
  private before = 0;
  private position = -2;

  /** @param room tokens to be expected. */
  constructor(room: number) {
    this.firsts = new GrowingNumbers(room);
    this.seconds = new GrowingNumbers(room);
    this.places = new GrowingNumbers(room);
  }

  /** The next character, by its code point. */
  add(code: number, position: number): void {
    const number = this.numbers[code] || this.meet(code);
    const isNext = this.before > 0 && this.position === position - 1;
    if (isNext) this.pair(number);
    else this.endRow();
    this.before = number;
    this.position = position;
  }

  /** Something other than a character follows, or nothing. */
  endRow(): void {
    if (this.before > 0) this.pair(0);
    this.before = 0;
  }

  private pair(second: number): void {
    this.firsts.push(this.before);
    this.seconds.push(second);
    this.places.push(this.position);
  }

  private meet(code: number): number {
    const number = this.glyphs.push(String.fromCodePoint(code)) - 1;
    this.numbers[code] = number;
    return number;
  }

  /** All terms in ascending order, in groups by their first character. */
  *groups(): Generator<GlyphGroup, void, undefined> {
    const { glyphs } = this;
    const count = glyphs.length;
    const byName = ascending(count).sort((a, b) =>
      (glyphs[a] ?? '') < (glyphs[b] ?? '') ? -1 : 1,
    );
    const rank = new Uint32Array(count);
    for (let at = 0; at < count; at += 1) rank[byName[at] ?? 0] = at;
    const names = Array.from(byName, (number) => glyphs[number] ?? '');
    const [firsts, seconds] = [this.firsts.view(), this.seconds.view()];
    const pairs = sortPairs({ firsts, seconds, places: this.places.view() }, rank);
    for (let at = 1; at < count; at += 1) {
      const glyph = names[at] ?? '';
      yield {
        glyph,
        write: (onTerm) => {
          const end = pairs.starts[at + 1] ?? 0;
          for (let from = pairs.starts[at] ?? 0; from < end;) {
            const second = pairs.seconds[from] ?? 0;
            let to = from + 1;
            while (to < end && pairs.seconds[to] === second) to += 1;
            onTerm(glyph + (names[second] ?? ''), pairs.places, from, to);
            from = to;
          }
        },
      };
    }
  }
}

/** The terms that begin with a character, to be written in their order. */
export type GlyphGroup = { glyph: string; write: (onTerm: OnTerm) => void };
