import type { PostImage } from '../../core/capture';
import { walk } from '../page/walk';
import type { Region } from '../story/page-map';
import { BodyWriter, type BodyPlan } from './body-writer';
import { sanitise } from './sanitise';

/** HTML of a story that is clean and safe, and its pictures in order. */
export type Body = { html: string; images: PostImage[] };

const HOLDERS = 'p, h2, h3, h4, h5, h6, li, td, th, caption, figcaption, dt, dd';
const EDGE_SPACE_START = /^[\s\u200b\ufeff]+/;
const EDGE_SPACE_END = /[\s\u200b\ufeff]+$/;

/** The first or last text of an element. */
function edgeText(element: Element, side: 'firstChild' | 'lastChild'): Text | undefined {
  let node: Node | null = element[side];
  while (node instanceof Element && node.localName !== 'br') node = node[side];
  return node instanceof Text ? node : undefined;
}

/** Takes indents and trailing space off a paragraph. */
function trimEdges(element: Element): void {
  const [first, last] = [edgeText(element, 'firstChild'), edgeText(element, 'lastChild')];
  if (first !== undefined) first.data = first.data.replace(EDGE_SPACE_START, '');
  if (last !== undefined) last.data = last.data.replace(EDGE_SPACE_END, '');
}

/** A figure without its picture is only a caption. */
function dropEmptyFigures(root: Element): void {
  for (const figure of Array.from(root.querySelectorAll('figure'))) {
    if (figure.querySelector('img, table, pre, blockquote') === null) figure.remove();
  }
}

/** Links each picture with the caption that its figure has. */
function withCaptions(root: Element, images: PostImage[]): PostImage[] {
  const captions = new Map<string, string>();
  for (const figure of Array.from(root.querySelectorAll('figure'))) {
    const caption = figure.querySelector('figcaption')?.textContent?.trim() ?? '';
    const url = figure.querySelector('img')?.getAttribute('src') ?? '';
    if (caption !== '') captions.set(url, caption.slice(0, 2000));
  }
  return images.map((image) => {
    const caption = captions.get(image.url);
    return caption === undefined ? image : { ...image, caption };
  });
}

/** The story's region and what to keep of it -> its body. */
export function buildBody(story: Region, plan: BodyPlan): Body {
  const root = story.element.ownerDocument.createElement('div');
  const writer = new BodyWriter(plan, root);
  walk(story.element, writer);
  for (const holder of Array.from(root.querySelectorAll(HOLDERS))) trimEdges(holder);
  dropEmptyFigures(root);
  return {
    html: sanitise(root.innerHTML),
    images: withCaptions(root, writer.images).slice(0, 500),
  };
}
