/*
 * Whether a body can hold nothing that runs, told without a parser: every tag is one that a capture or
 * an import writes, with attributes that they write. None of these elements changes how the text
 * behind it is read (as `style`, `title` or `svg` would), so a browser sees the same tags.
 */

const ELEMENTS = new Set(
  (
    'a abbr b blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins ' +
    'kbd li mark ol p pre q rp rt ruby s section small span strong sub sup table tbody td tfoot th thead tr u ul'
  ).split(' '),
);

const TAG = /<\/?([a-z][a-z0-9]*)((?: [a-z]+="[^"]*")*) ?\/?>|[^<]+/y;
const ATTRIBUTE = / ([a-z]+)="([^"]*)"/g;
const ADDRESSES = new Set(['href', 'src']);
const FIGURES = new Set(['colspan', 'height', 'rowspan', 'width']);
const ADDRESS = /^(?:https?|file):\/\/|^mailto:/i;

function isPlainAttribute(name: string, value: string): boolean {
  if (ADDRESSES.has(name)) return ADDRESS.test(value);
  return name === 'alt' || (FIGURES.has(name) && /^\d{1,6}$/.test(value));
}

/** Whether a body consists of nothing but elements and attributes that bodies are written with. */
export function isPlainBody(html: string): boolean {
  const pattern = new RegExp(TAG);
  while (pattern.lastIndex < html.length) {
    const token = pattern.exec(html);
    if (!token) return false;
    const [, name, attributes = ''] = token;
    if (name === undefined) continue;
    if (!ELEMENTS.has(name)) return false;
    for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (!isPlainAttribute(key, value)) return false;
    }
  }
  return true;
}
