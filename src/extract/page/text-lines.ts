/*
 * The page's visible text as lines: what a reader sees as one line, with the pieces of markup that
 * it is made of. Facts that no metadata tells (time, 来源, 记者) are read from here.
 */

import { singleSpaces } from './single-spaces';
import { isPlainlyVisible } from './visible';

/** A piece of a line: the text directly inside one element. */
export type TextPart = { text: string; element: Element };

/** `text` is the whole line, white space collapsed; `parts` are its pieces in order. */
export type TextLine = { text: string; parts: TextPart[] };

const MOST_LINES = 20_000;
const LONGEST_LINE = 4_000;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;
const VISIBLE = /[^\s\u200b-\u200f\u2060\ufeff]/;

/** Collects text nodes into lines while a page is walked. */
export class LineBuilder {
  readonly lines: TextLine[] = [];
  private parts: TextPart[] = [];
  private length = 0;
  private visible = false;

  /** @param isBlank whether `data`, a text directly inside `element`, is nothing but white space. */
  text(element: Element, data: string, isBlank: boolean): void {
    const visible = !isBlank && (isPlainlyVisible(data) || VISIBLE.test(data));
    if (!visible && this.parts.length === 0) return;
    if (this.length >= LONGEST_LINE) return;
    const text = data.length > LONGEST_LINE ? data.slice(0, LONGEST_LINE - this.length) : data;
    this.parts.push({ text, element });
    this.length += text.length;
    this.visible ||= visible;
  }

  /** Ends the line that is open, if it shows anything. */
  end(): void {
    if (this.parts.length === 0) return;
    if (this.visible && this.lines.length < MOST_LINES) {
      this.lines.push({ text: joined(this.parts), parts: this.parts });
    }
    this.parts = [];
    this.length = 0;
    this.visible = false;
  }
}

function joined(parts: TextPart[]): string {
  const [only] = parts;
  const text =
    only !== undefined && parts.length === 1
      ? only.text
      : joinTexts(parts.map((part) => part.text));
  return singleSpaces(text.replace(INVISIBLE, '')).trim();
}

const SMALL_END = /[\p{Ll}\d]$/u;
const CAPITAL_START = /^\p{Lu}/u;

/**
 * Joins the texts of neighbouring elements as they look: `['Ann Lee', 'May 3']` -> `'Ann Lee May 3'`,
 * but `['上海', '证券', '报']` -> `'上海证券报'`.
 */
export function joinTexts(texts: string[]): string {
  let line = '';
  for (const text of texts) {
    const gap = line !== '' && CAPITAL_START.test(text) && SMALL_END.test(line.slice(-2));
    line += gap ? ` ${text}` : text;
  }
  return line;
}
