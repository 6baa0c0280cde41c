import type { PostImage } from '../../core/capture';
import type { Story } from '../story/find-story';
import type { Body } from './build-body';
import { captionParts } from './caption-parts';
import { pictureAddresses } from './picture-addresses';
import { PICTURE_TAGS, pictureOf } from './pictures';
import { isSamePicture, pictureKeys, samePictureAs } from './same-picture';

/** So many pictures of a page are looked at. */
const MOST = 400;
/** A picture offered for sharing under such a name is the site's, not the story's. */
const OF_THE_SITE =
  /(?:logo|default|placeholder|fallback|favicon|no-?image|share[-_]?(?:image|img)|social[-_])[^/]*$/i;
const BESIDE =
  'aside, nav, footer, li, [class*="related" i], [class*="teaser" i], [class*="author" i]';

/** What is known of the lead before the page's pictures are looked at. */
export type LeadClues = {
  /** The picture that the page offers for sharing. */
  leadImage?: PostImage;
  headlineElement?: Element;
  /** What relative addresses are meant from. */
  base: string;
};

/** A picture of the page with its figure's words. */
function withCaption(image: Element, base: string): PostImage | undefined {
  const picture = pictureOf(image, base);
  if (!picture) return undefined;
  const words = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const line = words.replace(/\s+/g, ' ').trim().slice(0, 2_000);
  return { ...picture, ...(line && captionParts(line)) };
}

function picturesOf(page: Element): Element[] {
  return [...page.querySelectorAll([...PICTURE_TAGS].join(', '))].slice(0, MOST);
}

/** Signs that stand in markup as something else. */
const ESCAPED = /[&<>"\u00a0]/;

/** Whether an image's markup, or that of the sources beside it, has one of the names: asked before it is read. */
function mentions(image: Element, names: readonly string[]): boolean {
  const parent = image.parentElement;
  const holder = parent?.localName === 'picture' ? parent : image;
  const markup = holder.outerHTML.toLowerCase();
  return names.some((name) => ESCAPED.test(name) || markup.includes(name));
}

/** Whether `node` comes after `other` in the page. */
function isAfter(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The first picture between the headline and the story's own text. */
function above(
  { text, dek }: Story,
  { headlineElement, base }: LeadClues,
  all: Element[],
): PostImage | undefined {
  const start = (dek ?? text[0])?.nodes[0];
  if (start?.ownerDocument !== headlineElement?.ownerDocument || !start || !headlineElement) {
    return undefined;
  }
  for (const image of all) {
    if (!isAfter(image, headlineElement) || image.closest(BESIDE)) continue;
    if (isAfter(image, start)) return undefined;
    const picture = withCaption(image, base);
    if (picture) return picture;
  }
  return undefined;
}

/**
 * The picture that leads a story: the one that the page offers for sharing, as the page shows it; else
 * the first between headline and text, or in the text; else what is offered, though it is not shown.
 */
function leadPicture(
  page: Element,
  story: Story,
  shown: readonly PostImage[],
  clues: LeadClues,
): PostImage | undefined {
  const { leadImage, base } = clues;
  const isOfStory = leadImage && !OF_THE_SITE.test(leadImage.url.replace(/[?#].*$/s, ''));
  const offered = isOfStory ? leadImage : undefined;
  const isOffered = offered && samePictureAs(offered.url);
  const inBody = isOffered && shown.find(({ url }) => isOffered(url));
  if (inBody) return inBody;
  const all = picturesOf(page);
  const names = offered ? [...pictureKeys(offered.url)] : [];
  const onPage =
    isOffered &&
    all.find(
      (image) =>
        mentions(image, names) && pictureAddresses(image, base).some((url) => isOffered(url)),
    );
  const known = onPage && withCaption(onPage, base);
  return known ?? above(story, clues, all) ?? shown[0] ?? offered;
}

/** A body whose pictures begin with the one that leads the story, wherever the page shows it. */
export function withLeadPicture(page: Element, story: Story, body: Body, clues: LeadClues): Body {
  const lead = leadPicture(page, story, body.images, clues);
  if (!lead) return body;
  const others = body.images.filter(({ url }) => !isSamePicture(url, lead.url));
  return { ...body, images: [lead, ...others] };
}
