import { Scalar, stringify } from 'yaml';
import { escapeUnprintable } from '../escape/yaml-quote';

/** A value of the front matter: text, a list of texts, or a word or time that stands bare. */
export type FrontMatterValue = string | readonly string[] | { bare: string };

function bare(value: string): Scalar {
  const scalar = new Scalar(value);
  scalar.type = Scalar.PLAIN;
  return scalar;
}

function nodeOf(value: FrontMatterValue): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  return 'bare' in value ? bare(value.bare) : value.map((text) => text.toWellFormed());
}

/**
 * Facts in their order -> the front matter between its two lines of dashes. Text stands in double
 * quotes on one line, so that any text comes back as it was; absent facts and empty lists are left
 * out.
 */
export function frontMatter(facts: Readonly<Record<string, FrontMatterValue | undefined>>): string {
  const nodes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    const isAbsent = value === undefined || (Array.isArray(value) && value.length === 0);
    if (!isAbsent) nodes[name] = nodeOf(value);
  }
  const yaml = stringify(nodes, {
    aliasDuplicateObjects: false,
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  });
  return `---\n${escapeUnprintable(yaml)}---\n`;
}
