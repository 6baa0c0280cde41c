const TEXT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&nbsp;',
};

/** Text -> HTML text, as browsers serialise it: 'a < b' -> 'a &lt; b'. Liquid is not its business. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>\u00a0]/g, (character) => TEXT[character] ?? character);
}

/** A value -> what stands between the double quotes of an attribute. */
export function escapeAttribute(value: string): string {
  return escapeHtml(value).replaceAll('"', '&quot;');
}
