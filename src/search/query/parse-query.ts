import type { HanForms } from '../text/fold';
import { NAME_FIELDS, STATES, type Clause, type Query, type QueryNote } from './query';
import { onThisClock, readDays } from './read-days';
import { splitQuery, type QueryPiece } from './split-query';
import { textPattern } from './text-pattern';

/** Longer queries are cut here, and say so. */
const LONGEST = 1_000;
/** More conditions than anyone types; the rest is left out, and said. */
const MOST_CLAUSES = 40;

/** Other names of what can be asked by. */
const ALIASES: Record<string, string> = {
  作者: 'author',
  来源: 'source',
  标签: 'tag',
  栏目: 'section',
  网站: 'site',
  语言: 'lang',
  保存: 'saved',
  保存于: 'saved',
  早于: 'before',
  晚于: 'after',
  状态: 'is',
  标题: 'headline',
  language: 'lang',
  title: 'headline',
};

/** What asks for days. */
const DAY_FIELDS: readonly string[] = ['after', 'before', 'on', 'saved'];

/** All that can stand before a colon. */
const FIELDS: readonly string[] = ['headline', 'is', ...NAME_FIELDS, ...DAY_FIELDS];

/** A field that nothing follows, as while it is being typed. */
const BARE_FIELD = /^([\p{L}\p{M}]{1,20})[:：]$/u;

/** What has a colon behind it without being meant as a field: addresses, times. */
const NO_FIELD = /^https?$/i;

type Read = { clause: Clause } | { note: QueryNote } | undefined;

function daysOf(piece: QueryPiece, field: string): Read {
  const days = readDays(piece.value);
  const part = `${piece.field ?? ''}:${piece.value}`;
  if (!days) return { note: { why: 'not-a-date', part } };
  const { not } = piece;
  if (field === 'after') return { clause: { kind: 'days', not, from: days.from, to: Infinity } };
  if (field === 'before') return { clause: { kind: 'days', not, from: -Infinity, to: days.from } };
  if (field === 'saved') return { clause: { kind: 'saved', not, ...onThisClock(days) } };
  return { clause: { kind: 'days', not, ...days } };
}

function fieldName(written: string): string {
  const name = written.toLowerCase();
  return ALIASES[name] ?? name;
}

function headlineOf({ not, field, value, quote }: QueryPiece, forms: HanForms): Read {
  const pattern = textPattern(value, forms, quote !== 'closed');
  if (pattern) return { clause: { kind: 'text', not, pattern, only: 'headline' } };
  return { note: { why: 'no-letters', part: `${field ?? ''}:${value}` } };
}

function readField(piece: QueryPiece, forms: HanForms): Read {
  const { not, value, quote } = piece;
  const written = piece.field ?? '';
  const name = fieldName(written);
  if (name === 'headline') return headlineOf(piece, forms);
  const field = NAME_FIELDS.find((known) => known === name);
  if (field) return { clause: { kind: 'name', not, field, name: value, whole: quote !== 'none' } };
  if (DAY_FIELDS.includes(name)) return daysOf(piece, name);
  if (name !== 'is') return undefined;
  const state = STATES.find((known) => known === value.toLowerCase());
  if (state) return { clause: { kind: 'state', not, state } };
  return { note: { why: 'unknown-state', part: `${written}:${value}` } };
}

function readText(piece: QueryPiece, forms: HanForms, notes: QueryNote[]): Clause | undefined {
  const { field, not, quote } = piece;
  const [, bare] = (quote === 'none' && field === undefined && BARE_FIELD.exec(piece.value)) || [];
  if (bare !== undefined && FIELDS.includes(fieldName(bare))) {
    notes.push({ why: 'no-value', part: bare });
    return undefined;
  }
  const text = field === undefined ? piece.value : `${field}:${piece.value}`;
  if (field !== undefined && !NO_FIELD.test(field))
    notes.push({ why: 'unknown-field', part: field });
  const pattern = textPattern(text, forms, quote !== 'closed');
  if (pattern) return { kind: 'text', not, pattern };
  if (text.trim()) notes.push({ why: 'no-letters', part: text.trim() });
  return undefined;
}

/**
 * What a reader typed -> conditions that all have to hold, and notes on what was not understood.
 * Words and Chinese text are looked for everywhere; `"…"` for just these words; `-` before a part
 * excludes it; `source: author: tag: site: section: lang:` ask for names (in quotes for the whole
 * name), `headline:` for words of the headline, `after: before: on:` for days of publication, `saved:` for those of capture, `is:` for a state.
 */
export function parseQuery(text: string, forms: HanForms): Query {
  const notes: QueryNote[] = [];
  const clauses: Clause[] = [];
  const pieces = splitQuery(text.toWellFormed().slice(0, LONGEST));
  if (text.length > LONGEST || pieces.length > MOST_CLAUSES) {
    notes.push({ why: 'too-long', part: text.toWellFormed().slice(0, 30) });
  }
  for (const piece of pieces.slice(0, MOST_CLAUSES)) {
    if (piece.quote === 'open') notes.push({ why: 'open-quote', part: piece.value });
    const read = piece.field === undefined ? undefined : readField(piece, forms);
    if (read && 'note' in read) notes.push(read.note);
    else if (read) clauses.push(read.clause);
    else {
      const clause = readText(piece, forms, notes);
      if (clause) clauses.push(clause);
    }
  }
  return { clauses, notes };
}
