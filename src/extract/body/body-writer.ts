import type { PostImage } from '../../core/capture';
import { absoluteLink } from '../page/base-address';
import { isHidden } from '../page/hidden';
import { kindOfTag } from '../page/tags';
import type { Visitor } from '../page/walk';
import { OpenElements } from './open-elements';
import { EMBEDS, MARKS, STRUCTURE, TEXT_HOLDERS } from './output-tags';
import { PICTURE_TAGS, pictureOf, pictureWithoutScripts } from './pictures';
import { isSamePicture } from './same-picture';

/** White space that is more than one plain space. */
const SPACES = /[ \t\r\n\f\u00a0\u200b\ufeff]{2,}|[\t\r\n\f\u00a0\u200b\ufeff]/g;

/** What is written: the texts to keep, and the address that links are relative to. */
export type BodyPlan = {
  /** Text node -> index of its block; all others are left out. */
  keep: ReadonlyMap<Text, number>;
  /** Those of the kept blocks that caption a picture. */
  captions: ReadonlySet<number>;
  skip: ReadonlySet<Element>;
  base: string;
};

/** Writes the story anew as a small clean tree while its region is walked. */
export class BodyWriter implements Visitor {
  readonly images: PostImage[] = [];
  private readonly seen = new Set<string>();
  private readonly open: OpenElements;
  private paragraph: Element | undefined;
  private block = -1;
  private lineBreak = false;

  constructor(
    private readonly plan: BodyPlan,
    readonly root: Element,
  ) {
    this.open = new OpenElements(root);
  }

  element(element: Element, name: string): boolean {
    const kind = kindOfTag(name);
    if (kind === 'break') {
      this.lineBreak = this.paragraph !== undefined;
      return false;
    }
    if (this.plan.skip.has(element)) return false;
    if (PICTURE_TAGS.has(name)) this.picture(pictureOf(element, this.plan.base));
    if (kind === 'skipped') {
      if (name === 'noscript') this.pictureOnceMore(element);
      else if (EMBEDS.has(name)) this.embed(element);
      return false;
    }
    if (kind === 'inline') {
      if (isHidden(element)) return false;
      if (MARKS.has(name)) this.mark(element, name);
      return true;
    }
    const written = name === 'h1' ? 'h2' : name;
    if (STRUCTURE.has(written)) this.open.structure(element, written);
    return true;
  }

  leave(element: Element): void {
    if (this.open.close(element) === 'structure') this.paragraph = undefined;
  }

  text(node: Text, data: string): void {
    const block = this.plan.keep.get(node);
    if (block === undefined) return;
    const paragraph = this.paragraphOf(block);
    const isVerbatim = paragraph.localName === 'pre';
    const spaced = isVerbatim ? data : data.replace(SPACES, ' ');
    const text = this.lineBreak && !isVerbatim ? spaced.replace(/^[ \u3000]+/, '') : spaced;
    if (this.lineBreak) paragraph.append(this.create('br'));
    this.lineBreak = false;
    this.open.placeMarks(paragraph).append(text);
  }

  private create(name: string): Element {
    return this.root.ownerDocument.createElement(name);
  }

  private mark(element: Element, name: string): void {
    const href =
      name === 'a' ? absoluteLink(element.getAttribute('href'), this.plan.base) : undefined;
    if (name !== 'a') this.open.mark(element, name, {});
    else if (href !== undefined) this.open.mark(element, name, { href });
  }

  /** The element that a block's text goes into: a paragraph of its own, or the one that holds it. */
  private paragraphOf(block: number): Element {
    if (block === this.block && this.paragraph !== undefined) return this.paragraph;
    this.block = block;
    this.lineBreak = false;
    this.open.renewMarks();
    const figure = this.root.lastElementChild;
    const isCaption = this.plan.captions.has(block) && figure?.localName === 'figure';
    if (isCaption && figure.lastElementChild?.localName !== 'figcaption') {
      this.paragraph = this.create('figcaption');
      figure.append(this.paragraph);
      return this.paragraph;
    }
    const holder = this.open.placeStructure();
    this.paragraph = TEXT_HOLDERS.has(holder.localName) ? holder : this.create('p');
    if (this.paragraph === holder && holder.hasChildNodes()) holder.append(this.create('br'));
    if (this.paragraph !== holder) holder.append(this.paragraph);
    return this.paragraph;
  }

  /** What readers without scripts see: most often the picture before it, which may be written already. */
  private pictureOnceMore(noscript: Element): void {
    const picture = pictureWithoutScripts(noscript, this.plan.base);
    const last = this.images.at(-1);
    if (picture && !(last && isSamePicture(last.url, picture.url))) this.picture(picture);
  }

  private picture(picture: PostImage | undefined): void {
    if (picture === undefined || this.seen.has(picture.url)) return;
    this.seen.add(picture.url);
    this.images.push(picture);
    const image = this.create('img');
    image.setAttribute('src', picture.url);
    image.setAttribute('alt', picture.alt ?? '');
    for (const name of ['width', 'height'] as const) {
      if (picture[name] !== undefined) image.setAttribute(name, String(picture[name]));
    }
    const holder = this.open.placeStructure();
    if (holder !== this.root) return holder.append(image);
    const figure = this.create('figure');
    figure.append(image);
    holder.append(figure);
    this.paragraph = undefined;
  }

  private embed(element: Element): void {
    const source =
      element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src');
    const href = absoluteLink(source ?? element.getAttribute('data-src'), this.plan.base);
    if (href === undefined || !href.startsWith('http')) return;
    const link = this.create('a');
    link.setAttribute('href', href);
    link.textContent = element.getAttribute('title')?.trim() || new URL(href).hostname;
    const paragraph = this.create('p');
    paragraph.append(link);
    this.open.placeStructure().append(paragraph);
    this.paragraph = undefined;
  }
}
