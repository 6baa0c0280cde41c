/*
 * Publishers serve one picture at many sizes: `harbour-1024x683.jpg`, `/w_640,h_480/ab12cd34.jpg`,
 * `…/resize?url=https%3A%2F%2F…%2Fharbour.jpg`. What stays the same is the file's name or its id.
 */

/** An id that a content system gave to a picture: a UUID, a long hexadecimal or decimal number. */
const IDS =
  /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?<![\da-f])(?=[a-f]*\d)[\da-f]{16,64}(?![\da-f])|(?<!\d)\d{7,}(?!\d)/g;
/** `20260318`, `1773801600`: a day or a second, which many pictures share. */
const DATE = /^(?:(?:19|20)\d{6}|1[0-9]{9}|1[0-9]{12})$/;
/** What a size, a crop or a quality adds to a name. */
const VARIANT =
  /(?:[-_.,@](?:\d{2,4}x\d{2,4}|\d{2,4}w|[wh]_?\d{2,4}|[\d.]{1,3}x|\d{1,2}x\d{1,2}|scaled|large|medium|small|thumb(?:nail)?|big|full|original|orig|crop(?:ped)?|hd|teaser|master|square|landscape|portrait|q\d{1,3}|e\d{10,}))+$/;
/** Names that say nothing of what the picture is. */
const GENERIC =
  /^(?:(?:image|img|photo|picture|original|default|large|master|file|main|poster|thumb)\d{0,3}|\W*|.{1,3})$/;

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The last part of a path without its ending and what tells the size; generic -> undefined. */
function stemOf(path: string): string | undefined {
  const name = path.split('/').findLast((part) => part !== '') ?? '';
  const stem = name
    .replace(/\.(?:jpe?g|png|webp|avif|gif|jfif|ashx|html?)(?:$|[^a-z].*$)/, '')
    .replace(VARIANT, '');
  return GENERIC.test(stem) ? undefined : stem;
}

/** What two addresses of one picture have in common: ids of the path, names of files. */
export function pictureKeys(address: string): Set<string> {
  const whole = decoded(address).toLowerCase();
  // The address of the original inside the address of a service that resizes it.
  const inner = whole.slice(Math.max(0, whole.lastIndexOf('http'))).replace(/^https?:\/*[^/]*/, '');
  const path = inner.replace(/[?#].*$/s, '');
  const ids = (path.match(IDS) ?? []).filter((id) => !DATE.test(id));
  const stem = stemOf(path);
  return new Set(stem === undefined ? ids : [stem, ...ids]);
}

/** Tells whether addresses show the same picture as `one`, at whatever sizes. */
export function samePictureAs(one: string): (other: string) => boolean {
  const keys = pictureKeys(one);
  return (other) => {
    if (one === other) return true;
    for (const key of pictureKeys(other)) if (keys.has(key)) return true;
    return false;
  };
}

/** Whether two addresses show the same picture, at whatever sizes. */
export function isSamePicture(one: string, other: string): boolean {
  return samePictureAs(one)(other);
}
