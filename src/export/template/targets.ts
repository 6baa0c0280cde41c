import { escapeHtml } from '../escape/escape-html';
import { escapeLiquid } from '../escape/escape-liquid';
import { escapeMarkdown } from '../escape/escape-markdown';
import { visibleLine } from '../escape/visible-text';
import { yamlQuote } from '../escape/yaml-quote';
import { escapeCommonMark } from '../markdown/flavour';
import { TemplateStop } from './fault';
import { fileName } from './file-name';
import { ReadyText } from './ready-text';

/** What an output is written into, and by which it is escaped. */
export type Target = 'commonmark' | 'html' | 'json' | 'markdown' | 'path' | 'yaml';

/** Longer than any body that an article has. */
const LONGEST = 40_000_000;

/** A value -> its text, as Liquid shows it. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.map(textOf).join(', ') : String(value);
  if (text.length > LONGEST) throw new TemplateStop('too-big', '');
  return text;
}

/** A value -> YAML on one line: text in double quotes, lists in brackets, absent ones as null. */
export function toYaml(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? `[${value.map(toYaml).join(', ')}]` : yamlQuote(textOf(value));
}

/** A value -> JSON on one line. */
export function toJson(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? `[${value.map(toJson).join(',')}]` : yamlQuote(textOf(value));
}

/** Text -> HTML that shows it, without Liquid. */
export function toHtml(value: unknown): string {
  return escapeLiquid(escapeHtml(visibleLine(textOf(value))));
}

const WRITERS: Readonly<Record<Target, (value: unknown) => string>> = {
  commonmark: (value) => escapeCommonMark(visibleLine(textOf(value))),
  html: toHtml,
  json: toJson,
  markdown: (value) => escapeMarkdown(visibleLine(textOf(value))),
  path: (value) => fileName(textOf(value)),
  yaml: toYaml,
};

/** A value -> what says it in its place, and nothing else. */
export function writeFor(target: Target, value: unknown): string {
  const isReady = value instanceof ReadyText && target !== 'json' && target !== 'yaml';
  if (isReady && target !== 'path') return String(value);
  return WRITERS[target](value);
}
