import { fold } from '../../search/text/fold';

/** More passages than anyone goes through. */
const MOST = 2_000;

/** What begins a line of its own: nothing is found across two of them. */
const LINE = 'p, li, td, th, h1, h2, h3, h4, h5, h6, blockquote, figcaption, pre, dd, dt, div';

const folded = new Map<string, string>();

/** A character as searches compare it; kept, for most texts have few. */
function foldOf(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const made = fold(character, 'one');
  folded.set(character, made);
  return made;
}

/** A text as it is compared, and for each of its units where it stands in the document. */
type Folded = { text: string; nodes: Text[]; offsets: number[] };

function foldText(root: Element): Folded {
  const read: Folded = { text: '', nodes: [], offsets: [] };
  const add = (node: Text, offset: number, units: string): void => {
    read.text += units;
    for (let unit = 0; unit < units.length; unit += 1) {
      read.nodes.push(node);
      read.offsets.push(offset);
    }
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let line: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const own = node.parentElement?.closest(LINE);
    if (own !== line) add(node, 0, '\n');
    line = own;
    let offset = 0;
    for (const character of node.data) {
      add(node, offset, foldOf(character));
      offset += character.length;
    }
  }
  return read;
}

function rangeOf({ nodes, offsets }: Folded, from: number, to: number): Range | undefined {
  const [first, last] = [nodes[from], nodes[to - 1]];
  if (!first || !last) return undefined;
  const range = document.createRange();
  const end = offsets[to - 1] ?? 0;
  const width = String.fromCodePoint(last.data.codePointAt(end) ?? 0).length;
  range.setStart(first, offsets[from] ?? 0);
  range.setEnd(last, Math.min(last.length, end + width));
  return range;
}

/**
 * Where a text stands in what an element shows, in its order, at most 2,000 times; compared as a
 * search compares: without regard to case, width, accents, traditional or simplified form.
 */
export function findRanges(root: Element, query: string): Range[] {
  const wanted = [...query.trim()].map(foldOf).join('');
  if (wanted === '') return [];
  const read = foldText(root);
  const found: Range[] = [];
  let at = read.text.indexOf(wanted);
  while (at >= 0 && found.length < MOST) {
    const range = rangeOf(read, at, at + wanted.length);
    if (range) found.push(range);
    at = read.text.indexOf(wanted, at + wanted.length);
  }
  return found;
}
