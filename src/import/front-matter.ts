import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { LineCounter, parseDocument } from 'yaml';
import { fail, succeed, type Result } from '../core/result';
import type { ImportFailure } from './outcome';

/** Longer front matter is none that a person or a program wrote for one article. */
const LONGEST = 256 * 1024;

/** Front matter as it stands in a file; `line`: the file's line on which the body begins. */
export type Parts = {
  kind: 'yaml' | 'toml' | 'json' | 'none';
  front: string;
  body: string;
  line: number;
};

const FENCES = [
  ['yaml', /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/],
  ['toml', /^\+\+\+[ \t]*\n([\s\S]*?)(?:^|\n)\+\+\+[ \t]*(?:\n|$)/],
  ['json', /^(\{\n[\s\S]*?\n\})(?:\n|$)/],
] as const;

/** A file -> its front matter and its body. */
export function splitFront(text: string): Parts {
  for (const [kind, fence] of FENCES) {
    const match = fence.exec(text);
    if (!match) continue;
    const [whole, front = ''] = match;
    return { kind, front, body: text.slice(whole.length), line: whole.split('\n').length };
  }
  return { kind: 'none', front: '', body: text, line: 1 };
}

type Fields = Record<string, unknown>;

function asFields(value: unknown): Fields {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? Object.fromEntries(Object.entries(value)) : {};
}

/** Brackets in brackets, deeper than which no front matter goes and the parser's stack does not. */
const DEEPEST = 100;

function isDeep(front: string): boolean {
  let depth = 0;
  for (const sign of front) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return /^(?:[-?:] ){100}/m.test(front);
}

function readYaml(front: string): Result<Fields, ImportFailure> {
  if (isDeep(front)) return fail({ reason: 'front-matter', line: 1 });
  const lines = new LineCounter();
  const document = parseDocument(front, { schema: 'core', lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const reason = error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'front-matter';
    return fail({ reason, line: lines.linePos(error.pos[0]).line + 1 });
  }
  try {
    return succeed(asFields(document.toJS({ maxAliasCount: 50 })));
  } catch {
    return fail({ reason: 'aliases', line: 1 });
  }
}

function plainDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainDates);
  return value;
}

function readToml(front: string): Result<Fields, ImportFailure> {
  try {
    const fields = Object.entries(parseToml(front)).map(([key, value]) => [key, plainDates(value)]);
    return succeed(asFields(Object.fromEntries(fields)));
  } catch (error) {
    const line = error instanceof TomlError ? error.line + 1 : 1;
    return fail({ reason: 'front-matter', line });
  }
}

function readJson(front: string): Result<Fields, ImportFailure> {
  try {
    return succeed(asFields(JSON.parse(front)));
  } catch {
    return fail({ reason: 'front-matter', line: 1 });
  }
}

/** The fields of front matter, dates as they are written; or why it is none, with the file's line. */
export function readFront({ kind, front }: Parts): Result<Fields, ImportFailure> {
  if (front.length > LONGEST) return fail({ reason: 'front-matter-size', line: 1 });
  if (kind === 'yaml') return readYaml(front);
  if (kind === 'toml') return readToml(front);
  return kind === 'json' ? readJson(front) : succeed({});
}
