import type { Capture } from '../../core/capture';

/** Shorter lines may stand in a story twice. */
const SHORTEST_REPEAT = 16;

const keyOf = (text: string): string => text.replace(/\s+/g, '');

/** What was read before: lines and pictures, so that a later page does not bring them again. */
class Read {
  private readonly keys = new Set<string>();

  has(text: string): boolean {
    const key = keyOf(text);
    return key.length >= SHORTEST_REPEAT && this.keys.has(key);
  }

  add(texts: string[]): void {
    for (const text of texts) this.keys.add(keyOf(text));
  }
}

function repeats(element: Element, read: Read): boolean {
  const pictures = [...element.querySelectorAll('img')];
  if (element.localName === 'figure' && pictures.length > 0) {
    return pictures.every((picture) => read.has(picture.getAttribute('src') ?? ''));
  }
  return read.has(element.textContent ?? '');
}

/** A later page's body without what was read before; its standfirst is a paragraph here. */
function freshBody({ body, dek }: Capture, read: Read): string {
  const root = new DOMParser().parseFromString(body, 'text/html').body;
  for (const element of Array.from(root.children)) if (repeats(element, read)) element.remove();
  if (dek !== undefined && !read.has(dek)) {
    const paragraph = root.ownerDocument.createElement('p');
    paragraph.textContent = dek;
    root.prepend(paragraph);
  }
  return root.innerHTML;
}

/** The pages of an article, in order, as one: the first's facts, the text of all, nothing twice. */
export function joinPages([first, ...later]: [Capture, ...Capture[]]): Capture {
  const read = new Read();
  const joined = { ...first, images: [...first.images] };
  read.add([...first.text.split('\n'), ...first.images.map(({ url }) => url)]);
  for (const page of later) {
    const lines = page.text.split('\n').filter((line) => line !== '' && !read.has(line));
    if (lines.length === 0) continue;
    joined.body += freshBody(page, read);
    joined.text += `\n${lines.join('\n')}`;
    joined.images.push(...page.images.filter(({ url }) => !read.has(url)));
    read.add([...lines, ...page.images.map(({ url }) => url)]);
  }
  return joined;
}
