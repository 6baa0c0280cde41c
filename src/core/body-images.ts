/** A tag with its attributes, as browsers write them: values in double quotes, none of them open. */
const TAG = /<([a-z][a-z0-9]*)((?:\s+[^\s"'=<>/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /\s([^\s"'=<>/]+)="([^"]*)"/g;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (all, dec, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? all;
    const code = hex === undefined ? Number(dec) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** The same body with other addresses for its pictures, where `to` gives one. It must need no escaping. */
export function replaceImages(body: string, to: (url: string) => string | undefined): string {
  return body.replace(TAG, (tag: string, name: string) => {
    if (name.toLowerCase() !== 'img') return tag;
    return tag.replace(/(\ssrc=")([^"]*)"/i, (whole: string, before: string, value: string) => {
      const address = to(decode(value));
      return address === undefined ? whole : `${before}${address}"`;
    });
  });
}

/** Pixels of a picture that is there to be counted, not seen. */
const UNSEEN = 2;

/** Whether a picture of that size shows nothing. */
export function isTrackingPixel(width: number, height: number): boolean {
  return width <= UNSEEN && height <= UNSEEN;
}

/** A picture of a body: where it is, and whether it says itself that nobody is to see it. */
export type BodyImage = { url: string; isPixel: boolean };

/**
 * The pictures of a stored body in their order, each address once. Reads the archive's own HTML without
 * a parser, for there is none in a worker.
 */
export function bodyImages(body: string): BodyImage[] {
  const found = new Map<string, BodyImage>();
  for (const [, name = '', attributes = ''] of body.matchAll(TAG)) {
    if (name.toLowerCase() !== 'img') continue;
    const values = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        decode(value),
      ]),
    );
    const url = values.get('src') ?? '';
    if (!/^https?:\/\//i.test(url) || found.has(url)) continue;
    const [width, height] = [Number(values.get('width')), Number(values.get('height'))];
    found.set(url, { url, isPixel: width > 0 && height > 0 && isTrackingPixel(width, height) });
  }
  return [...found.values()];
}
