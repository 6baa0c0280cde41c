/**
 * HTML -> HTML that shows the same and in which Liquid finds no tag: '{{ x }}' -> '&#123;&#123; x }}'.
 * Entities work in every Jekyll, in text and in attributes; `raw` and `render_with_liquid` do not.
 */
export function escapeLiquid(html: string): string {
  return html.replace(/\{+%|\{{2,}/g, (braces) => braces.replaceAll('{', '&#123;'));
}
