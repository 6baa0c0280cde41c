/** An address of a set, and how wide the picture there is, in pixels. */
export type Sized = { address: string; width: number };

/** Longer sets say nothing more. */
const LONGEST = 20_000;
/** `800w` or `2x`; pages write the next address right behind the comma. */
const DESCRIPTOR = /^([\d.]{1,8})([wx])(?:,(.*))?$/s;
/** How wide a picture of `1x` is taken to be. */
const PLAIN = 400;

function withoutComma(token: string): string {
  return token.replace(/,{1,9}$/, '');
}

/** `'a.jpg 400w, b.jpg 800w'` -> its addresses with their widths; one without a width counts as `1x`. */
export function readSourceSet(set: string): Sized[] {
  const found: Sized[] = [];
  let open = '';
  const close = (width: number): void => {
    const address = withoutComma(open);
    if (address !== '') found.push({ address, width });
  };
  for (const token of set.slice(0, LONGEST).trim().split(/\s+/)) {
    const [, size, unit, next = ''] = open === '' ? [] : (DESCRIPTOR.exec(token) ?? []);
    if (size === undefined) {
      close(PLAIN);
      open = token;
    } else {
      close(unit === 'w' ? Number(size) : PLAIN * Number(size));
      open = next;
    }
  }
  close(PLAIN);
  return found;
}
