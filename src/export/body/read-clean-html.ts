import { branch, type Branch } from './tree';

/*
 * The short way to a tree: most bodies are what our own sanitiser wrote, and need no browser's
 * parser. Whatever a parser could read in another way (an element that closes another, tables,
 * uncommon entities, anything unclosed) is refused, so that both ways give one tree.
 */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const CONTAINERS = set('blockquote div figcaption figure li section');
const LISTS = set('ol ul');
const LINES = set('h2 h3 h4 p');
const MARKUP = set('a b code del em i ins s small span strong sub sup u');
const EMPTY = set('br hr img');

const DEPTH = 40;

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*) ?\/?>|([^<]+)/y;

const ENTITIES: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&nbsp;': '\u00a0',
  '&quot;': '"',
};

/** Text with the six entities above read; undefined where there is another, or an odd character. */
function decode(text: string): string | undefined {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000\r]/.test(text)) return undefined;
  if (!text.includes('&')) return text;
  if (/&(?!(?:#39|amp|gt|lt|nbsp|quot);)/.test(text)) return undefined;
  return text.replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? entity);
}

function readAttributes(text: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  for (const [, name = '', raw = ''] of text.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
    const value = decode(raw);
    if (value === undefined || name in attributes) return undefined;
    attributes[name] = value;
  }
  return attributes;
}

/** Whether a parser would leave the element where it is written. */
function mayStandIn(name: string, parent: string, open: readonly Branch[]): boolean {
  if (LISTS.has(parent)) return name === 'li';
  if (name === 'li') return false;
  if (name === 'a') return open.every((element) => element.name !== 'a');
  if (MARKUP.has(name) || name === 'br' || name === 'img') return true;
  const isBlock = CONTAINERS.has(name) || LISTS.has(name) || LINES.has(name) || name === 'hr';
  return isBlock && (CONTAINERS.has(parent) || parent === 'body');
}

/** Takes one token; false where it must not be taken. */
function take(token: RegExpExecArray, open: Branch[]): boolean {
  const [, slash, name = '', attributeText = '', text] = token;
  const parent = open.at(-1);
  if (!parent) return false;
  if (text !== undefined) return takeText(text, parent);
  if (slash === '/') return open.length > 1 && attributeText === '' && open.pop()?.name === name;
  const attributes = attributeText === '' ? {} : readAttributes(attributeText);
  if (!attributes || !mayStandIn(name, parent.name, open) || open.length > DEPTH) return false;
  const element = { name, attributes, children: [] };
  parent.children.push(element);
  if (!EMPTY.has(name)) open.push(element);
  return true;
}

function takeText(text: string, parent: Branch): boolean {
  const decoded = decode(text);
  if (decoded === undefined) return false;
  const isBetween = LISTS.has(parent.name);
  if (!isBetween) parent.children.push(decoded);
  return !isBetween || /^[ \n\t]*$/.test(text);
}

/** HTML -> its tree, as `parseHtml` would give it; undefined where only a parser can tell. */
export function readCleanHtml(html: string): Branch | undefined {
  const root = branch('body');
  const open = [root];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < html.length) {
    const token = pattern.exec(html);
    if (!token || !take(token, open)) return undefined;
  }
  return open.length === 1 ? root : undefined;
}
