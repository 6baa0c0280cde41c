import type { PostImage } from '../../core/capture';
import { pictureAddresses } from './picture-addresses';

/** Narrower or lower than this it is an icon or a tracker. */
const ICON = 60;
const ICON_NAME = /\b(?:tracking|avatar|emoji|icon|logo|favicon|autorenportr[aä]e?t)\b/i;

/** Folders and services that hold nothing else. */
const ICON_PLACE = /\/icons?\/|gravatar\.com\//i;

/** Elements that show a picture: AMP has a name of its own for them. */
export const PICTURE_TAGS: ReadonlySet<string> = new Set(['img', 'amp-img']);

function sizeOf(image: Element, name: 'width' | 'height'): number | undefined {
  const value = /^\s*(\d{1,5})(?:px)?\s*$/.exec(image.getAttribute(name) ?? '')?.[1];
  const pixels = Number(value);
  return value === undefined || pixels < 1 ? undefined : pixels;
}

function isIcon(url: string, width: number | undefined, height: number | undefined): boolean {
  if ((width ?? ICON) < ICON || (height ?? ICON) < ICON) return true;
  const [path = ''] = url.split(/[?#]/, 1);
  return ICON_NAME.test(path.split('/').pop() ?? '') || ICON_PLACE.test(url);
}

/**
 * An `img` -> its picture with the largest sensible address, lazy attributes and `srcset` resolved.
 * `undefined` for icons, trackers, drawings, inline data, and where no address is.
 */
export function pictureOf(image: Element, base: string): PostImage | undefined {
  const [url] = pictureAddresses(image, base);
  if (url === undefined) return undefined;
  const [width, height] = [sizeOf(image, 'width'), sizeOf(image, 'height')];
  if (isIcon(url, width, height)) return undefined;
  const alt = image.getAttribute('alt')?.trim().slice(0, 1000);
  return {
    url,
    ...(alt === undefined || alt === '' ? {} : { alt }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

const IMAGE_MARKUP = /<img\s/i;

/**
 * The picture for readers without scripts: pages that load late keep the real one in a `noscript`,
 * whose inside is text where scripts run. It is parsed in a document without a window.
 */
export function pictureWithoutScripts(noscript: Element, base: string): PostImage | undefined {
  const markup = noscript.textContent?.slice(0, 10_000) ?? '';
  const inside = noscript.querySelector('img');
  if (inside) return pictureOf(inside, base);
  if (!IMAGE_MARKUP.test(markup)) return undefined;
  const parsed = new DOMParser().parseFromString(markup, 'text/html').querySelector('img');
  return parsed ? pictureOf(parsed, base) : undefined;
}
