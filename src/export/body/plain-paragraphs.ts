import { visibleLine } from '../escape/visible-text';

const PLAIN = /^\s*(?:<p>[^<&\r]*<\/p>\s*)*$/;

/**
 * The short way for the many bodies that are nothing but paragraphs of text: their lines, or
 * undefined where there is any other markup or an entity, and only a parser will do. Gives what
 * `normaliseBody` would.
 */
export function plainParagraphs(html: string): string[] | undefined {
  if (!PLAIN.test(html)) return undefined;
  return [...html.matchAll(/<p>([^<]*)<\/p>/g)]
    .map(([, text = '']) => visibleLine(text))
    .filter((line) => line !== '');
}
