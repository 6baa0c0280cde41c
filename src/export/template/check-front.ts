import { isMap, parseDocument } from 'yaml';
import { fail, succeed, type Result } from '../../core/result';
import type { Flaw } from './fault';

/** Aliases that front matter may make of its anchors; more is a bomb. */
const ALIASES = 50;

/** What a template gave as front matter -> it between its lines of dashes; or where it does not parse. */
export function checkFront(given: string): Result<string, Flaw> {
  const text = given.trim();
  if (text === '') return succeed('');
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const place = error.linePos?.[0];
    const detail = error.message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '');
    const at = place ? { line: place.line, column: place.col } : {};
    return fail({ kind: 'front-yaml', ...(detail ? { detail } : {}), ...at });
  }
  if (!isMap(document.contents)) return fail({ kind: 'front-no-facts' });
  try {
    document.toJS({ maxAliasCount: ALIASES });
  } catch (bomb) {
    if (!(bomb instanceof ReferenceError)) throw bomb;
    return fail({ kind: 'front-yaml', detail: bomb.message });
  }
  return succeed(`---\n${text}\n---\n`);
}

/** What a template gave for a line -> the line; or why it is not one JSON object. */
export function checkLine(given: string): Result<string, Flaw> {
  const line = given.trim();
  try {
    const value: unknown = JSON.parse(line);
    const isFacts = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isFacts) return fail({ kind: 'line-no-json' });
    return succeed(`${line.includes('\n') ? JSON.stringify(value) : line}\n`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail({ kind: 'line-no-json', detail: error.message });
  }
}
