import type { PostImage } from '../../core/capture';
import { absolutePicture } from '../page/base-address';

/** Attributes in which pages that load late keep a picture's real address, best first. */
const LATE_SOURCES = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-original-src',
  'data-actualsrc',
  'data-echo',
  'data-lazy',
  'data-url',
  'data-full-src',
  'data-hi-res-src',
];
const LATE_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];
/** Wider than this a picture is only bigger, not better. */
const WIDE_ENOUGH = 2000;
/** Narrower or lower than this it is an icon or a tracker. */
const ICON = 60;
const LONGEST_ADDRESS = 4_000;
const ICON_NAME =
  /\b(?:spacer|pixel|blank|tracking|1x1|avatar|emoji|icon|logo|loading|placeholder)\b/i;

/** `a.jpg 400w, b.jpg 800w` -> the address of the largest that is not absurdly wide. */
function largestOfSet(set: string): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const [, address, size] of set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,\s|,$|$)/g)) {
    const value = Number(size ?? 1);
    if (value > most && (value <= WIDE_ENOUGH || best === undefined))
      [best, most] = [address, value];
  }
  return best;
}

function sizeOf(image: Element, name: 'width' | 'height'): number | undefined {
  const value = /^\s*(\d{1,5})(?:px)?\s*$/.exec(image.getAttribute(name) ?? '')?.[1];
  const pixels = Number(value);
  return value === undefined || pixels < 1 ? undefined : pixels;
}

/** The candidates of an image for its real address, best first. */
function candidates(image: Element): (string | null | undefined)[] {
  const parent = image.parentElement;
  const sources = parent?.localName === 'picture' ? Array.from(parent.children) : [];
  const sets = [...sources, image].flatMap((element) =>
    LATE_SETS.map((name) => element.getAttribute(name)),
  );
  const largest = sets
    .filter((set) => set !== null && set !== '')
    .map((set) => largestOfSet(set ?? ''));
  const late = LATE_SOURCES.map((name) => image.getAttribute(name));
  return [...late, ...largest, image.getAttribute('src')];
}

function isIcon(url: string, width: number | undefined, height: number | undefined): boolean {
  if ((width ?? ICON) < ICON || (height ?? ICON) < ICON) return true;
  return ICON_NAME.test(url.split('/').pop() ?? '');
}

/**
 * An `img` -> its picture with the largest sensible address, lazy attributes and `srcset` resolved.
 * `undefined` for icons, trackers, inline data, and where no address is.
 */
export function pictureOf(image: Element, base: string): PostImage | undefined {
  for (const candidate of candidates(image)) {
    const url = absolutePicture(candidate ?? null, base);
    if (url === undefined || url.length > LONGEST_ADDRESS) continue;
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
  return undefined;
}
