import { absolutePicture } from '../page/base-address';
import { readSourceSet, type Sized } from './source-set';

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
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];
/** Wider than this a picture is only bigger, not better. */
const WIDE_ENOUGH = 2000;
/** A list that goes no further than this has only thumbnails: the address beside it may be larger. */
const THUMBNAIL = 400;
const LONGEST_ADDRESS = 4_000;
/** What stands there until the picture is loaded, a drawing, and an address that a script completes. */
const STAND_IN =
  /(?:^|[/_.-])(?:blank|dummy|lazy(?:load)?|loading|pixel|placeholder|spacer|transparent|1x1)(?:[_.-]|$)[^/]*$|\.svg(?:$|[?#])|\$?(?:\{|%7b)/i;

/** The widest of a set that is not absurdly wide. */
function widestOf(set: string): Sized | undefined {
  let best: Sized | undefined;
  for (const one of readSourceSet(set)) {
    const isBetter = best === undefined || (one.width > best.width && one.width <= WIDE_ENOUGH);
    if (isBetter) best = one;
  }
  return best;
}

/** The image and the sources beside it that a `picture` offers. */
function setHolders(image: Element): Element[] {
  const parent = image.parentElement;
  return parent?.localName === 'picture' ? Array.from(parent.children) : [image];
}

/** The real addresses that an image may have, best first; those that stand in for it are left out. */
export function pictureAddresses(image: Element, base: string): string[] {
  const sets = setHolders(image)
    .flatMap((element) => SETS.map((name) => element.getAttribute(name)))
    .flatMap((set) => (set ? (widestOf(set) ?? []) : []))
    .toSorted((one, other) => other.width - one.width);
  const late = LATE_SOURCES.map((name) => image.getAttribute(name));
  const [wide, small] = [
    sets.filter(({ width }) => width > THUMBNAIL),
    sets.filter(({ width }) => width <= THUMBNAIL),
  ];
  const found = [
    ...wide.map(({ address }) => address),
    ...late,
    ...small.map(({ address }) => address),
    image.getAttribute('src'),
  ].flatMap((address) => absolutePicture(address, base) ?? []);
  return found.filter((url) => url.length <= LONGEST_ADDRESS && !STAND_IN.test(url));
}
