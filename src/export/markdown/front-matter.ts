import { Document, Scalar } from 'yaml';
import { escapeUnprintable } from '../escape/yaml-quote';

/** A value of the front matter: text, a list of texts, or a time that YAML shall know as one. */
export type FrontMatterValue = string | readonly string[] | { time: string };

function scalar(value: FrontMatterValue): unknown {
  if (typeof value === 'string') return quoted(value);
  if (!('time' in value)) return value.map(quoted);
  const time = new Scalar(value.time);
  time.type = Scalar.PLAIN;
  return time;
}

/** Text as a scalar: a plain word where it can only be text, everything else in double quotes. */
function quoted(text: string): Scalar {
  const node = new Scalar(text.toWellFormed());
  node.type = Scalar.QUOTE_DOUBLE;
  return node;
}

/**
 * Facts in their order -> the front matter between its two lines of dashes, each scalar on one
 * line; absent facts and empty lists are left out. Any text comes back from it as it was.
 */
export function frontMatter(facts: Readonly<Record<string, FrontMatterValue | undefined>>): string {
  const entries = Object.entries(facts).flatMap(([name, value]) => {
    const isAbsent = value === undefined || (Array.isArray(value) && value.length === 0);
    return isAbsent ? [] : [[name, scalar(value)] as const];
  });
  const document = new Document(Object.fromEntries(entries), { version: '1.1' });
  const yaml = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
  return `---\n${escapeUnprintable(yaml)}---\n`;
}
