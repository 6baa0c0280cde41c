import { CLASS, classOf } from './character-class';

/** What takes the tokens of a text, in their order. */
export type TokenSink = {
  /** A character of a script without spaces, by its code point. */
  glyph(code: number, position: number): void;
  /** A word: letters and digits up to anything else. */
  word(text: string, position: number): void;
};

/** How far tokens are apart: next to each other, with other characters between, in two lines. */
export const STEP = { next: 1, gap: 2, line: 3 } as const;

/**
 * Reads folded text token by token. Positions begin at `from`; a phrase can be told by them: what
 * stands next to each other differs by 1, what anything but a line's end keeps apart by 2.
 * 'it之家，新闻' -> it@0 之@1 家@2 新@4 闻@5.
 * @returns the first position behind the text.
 */
export function readTokens(folded: string, from: number, sink: TokenSink): number {
  const { length } = folded;
  let position = from - STEP.next;
  let step: number = STEP.next;
  let isFirst = true;
  let at = 0;
  while (at < length) {
    const code = folded.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const kind = classOf(code);
    if (kind < CLASS.letter) {
      const apart = kind === CLASS.line ? STEP.line : STEP.gap;
      if (!isFirst && apart > step) step = apart;
      at += width;
      continue;
    }
    position += step;
    step = STEP.next;
    isFirst = false;
    if (kind === CLASS.glyph) {
      sink.glyph(code, position);
      at += width;
      continue;
    }
    const end = endOfWord(folded, at + width);
    sink.word(folded.slice(at, end), position);
    at = end;
  }
  return position + STEP.next;
}

function endOfWord(folded: string, from: number): number {
  let at = from;
  while (at < folded.length) {
    const code = folded.codePointAt(at) ?? 0;
    if (classOf(code) !== CLASS.letter) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}
