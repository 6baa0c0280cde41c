import DOMPurify from 'dompurify';
import type { ShownPicture } from './use-picture-addresses';

/** ('a chart') -> the words that stand in the place of a picture until the reader asks for it. */
export type DescribePicture = (alt: string | undefined) => string;

/** Only what text needs: no SVG, no MathML, no forms, no media, and no attribute that fetches but `src`. */
const ALLOWED = {
  USE_PROFILES: { html: true },
  RETURN_DOM_FRAGMENT: true as const,
  FORBID_TAGS:
    'audio button dialog form input map marquee picture select source style textarea track video'.split(
      ' ',
    ),
  FORBID_ATTR: ['background', 'class', 'id', 'name', 'poster', 'srcset', 'style', 'usemap'],
};

function pictureOff(owner: Document, words: string): HTMLElement {
  const box = owner.createElement('span');
  box.className = 'picture-off';
  box.textContent = words;
  return box;
}

function pictureOn(owner: Document, address: string, alt: string | undefined): HTMLImageElement {
  const picture = owner.createElement('img');
  picture.setAttribute('referrerpolicy', 'no-referrer');
  picture.decoding = 'async';
  picture.alt = alt ?? '';
  picture.src = address;
  return picture;
}

/** A kept picture is shown at its own size, so that the text does not move when it has come. */
function pictureKept(
  owner: Document,
  { address, width, height }: ShownPicture,
  alt: string | undefined,
): HTMLImageElement {
  const picture = pictureOn(owner, address, alt);
  picture.width = width;
  picture.height = height;
  return picture;
}

/** Which pictures the archive has, by their addresses; what stands for those that it has not. */
export type Pictures = {
  kept: ReadonlyMap<string, ShownPicture>;
  others: 'described' | 'fetched';
};

/**
 * The body of a post -> nodes for the reader, and how many of its pictures are not kept. The body was sanitised
 * when it was captured; here, at the border to a live page, it is sanitised again. It is parsed in a
 * document without a window, so that nothing in it is fetched: pictures are those of the archive, or become
 * their descriptions, or, `fetched`, pictures that tell their site nothing of where they are shown.
 */
export function articleFragment(
  body: string,
  { kept, others }: Pictures,
  describe: DescribePicture,
): { nodes: DocumentFragment; missing: number } {
  const inert = document.implementation.createHTMLDocument('');
  const parsed = new DOMParser().parseFromString(body, 'text/html').body;
  const content = inert.importNode(DOMPurify.sanitize(parsed, ALLOWED), true);
  let missing = 0;
  for (const picture of content.querySelectorAll('img')) {
    const address = picture.getAttribute('src') ?? '';
    const alt = picture.getAttribute('alt')?.trim() || undefined;
    if (!/^https?:\/\//i.test(address)) {
      picture.remove();
      continue;
    }
    const own = kept.get(address);
    if (own) {
      picture.replaceWith(pictureKept(inert, own, alt));
      continue;
    }
    missing += 1;
    picture.replaceWith(
      others === 'fetched' ? pictureOn(inert, address, alt) : pictureOff(inert, describe(alt)),
    );
  }
  for (const link of content.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  return { nodes: document.importNode(content, true), missing };
}
