import type { PostImage } from '../../core/capture';
import { walk } from '../page/walk';
import type { Steps } from '../steps';
import type { Story } from '../story/find-story';
import { BodyWriter } from './body-writer';
import { captionParts } from './caption-parts';
import { cleanHtml } from './clean-html';

/** HTML of a story that is clean and safe, and its pictures in order. */
export type Body = { html: string; images: PostImage[] };

/** So many paragraphs are trimmed in one step. */
const AT_ONCE = 400;

const HOLDERS = 'p, h2, h3, h4, h5, h6, li, td, th, caption, figcaption, dt, dd';
const STARTS_SPACED = /^[\s\u200b\ufeff]/;
const ENDS_SPACED = /[\s\u200b\ufeff]$/;
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
  if (first !== undefined && STARTS_SPACED.test(first.data)) {
    first.data = first.data.replace(EDGE_SPACE_START, '');
  }
  if (last !== undefined && ENDS_SPACED.test(last.data.slice(-1))) {
    last.data = last.data.replace(EDGE_SPACE_END, '');
  }
}

/** The figures of a body; one without its picture is only a caption, and is dropped. */
function figuresIn(root: Element): Element[] {
  const isFilled = (figure: Element): boolean =>
    figure.querySelector('img, table, pre, blockquote') !== null;
  const figures = [...root.querySelectorAll('figure')];
  for (const figure of figures) if (!isFilled(figure)) figure.remove();
  return figures.filter((figure) => root.contains(figure));
}

/** Links each picture with the caption that its figure has. */
function withCaptions(figures: Element[], images: PostImage[]): PostImage[] {
  const captions = new Map<string, string>();
  for (const figure of figures) {
    const caption = figure.querySelector('figcaption')?.textContent?.trim() ?? '';
    const url = figure.querySelector('img')?.getAttribute('src') ?? '';
    if (caption !== '') captions.set(url, caption.slice(0, 2000));
  }
  return images.map((image) => {
    const caption = captions.get(image.url);
    return caption === undefined ? image : { ...image, ...captionParts(caption) };
  });
}

/** Regions beside the story, of which nothing was kept: their pictures are none of it either. */
function besideStory({ map, region, text, captions }: Story): Set<Element> {
  const kept = new Int32Array(map.blocks.length + 1);
  for (const { index } of [...text, ...captions]) kept[index + 1] = 1;
  for (let index = 1; index < kept.length; index += 1)
    kept[index] = (kept[index] ?? 0) + (kept[index - 1] ?? 0);
  const inside = map.regions.slice(region.index + 1, region.subtreeEnd);
  return new Set(
    inside
      .filter(
        ({ furniture, firstBlock, blockEnd }) => furniture && kept[firstBlock] === kept[blockEnd],
      )
      .map(({ element }) => element),
  );
}

/** The story -> its body, links and pictures made absolute against `base`. */
export function* buildBody(story: Story, base: string): Steps<Body> {
  const { region, text, captions } = story;
  const root = region.element.ownerDocument.createElement('div');
  const keep = new Map<Text, number>();
  for (const { nodes, index } of [...text, ...captions])
    for (const node of nodes) keep.set(node, index);
  const captioning = new Set(captions.map((block) => block.index));
  const skip = besideStory(story);
  const writer = new BodyWriter({ keep, captions: captioning, skip, base }, root);
  yield* walk(region.element, writer);
  for (const [index, holder] of root.querySelectorAll(HOLDERS).entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) yield;
    trimEdges(holder);
  }
  yield;
  const figures = figuresIn(root);
  return {
    html: cleanHtml(root),
    images: withCaptions(figures, writer.images).slice(0, 500),
  };
}
