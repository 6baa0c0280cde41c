import DOMPurify from 'dompurify';

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

/**
 * The body of a post -> nodes for the reader, and how many pictures it has. The body was sanitised
 * when it was captured; here, at the border to a live page, it is sanitised again. It is parsed in a
 * document without a window, so that nothing in it is fetched: pictures become their descriptions,
 * or, with `showPictures`, pictures that tell their site nothing of where they are shown.
 */
export function articleFragment(
  body: string,
  showPictures: boolean,
  describe: DescribePicture,
): { nodes: DocumentFragment; pictures: number } {
  const inert = document.implementation.createHTMLDocument('');
  const parsed = new DOMParser().parseFromString(body, 'text/html').body;
  const content = inert.importNode(DOMPurify.sanitize(parsed, ALLOWED), true);
  let pictures = 0;
  for (const picture of content.querySelectorAll('img')) {
    const address = picture.getAttribute('src') ?? '';
    const alt = picture.getAttribute('alt')?.trim() || undefined;
    if (!/^https?:\/\//i.test(address)) {
      picture.remove();
      continue;
    }
    pictures += 1;
    picture.replaceWith(
      showPictures ? pictureOn(inert, address, alt) : pictureOff(inert, describe(alt)),
    );
  }
  for (const link of content.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  return { nodes: document.importNode(content, true), pictures };
}
