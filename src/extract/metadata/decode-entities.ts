/** How often a text may have been escaped: `&amp;quot;` was escaped twice. */
const ROUNDS = 3;

const ENTITY = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/**
 * `'Tom &amp;amp; Ann'` -> `'Tom & Ann'`. The browser's own parser knows the names; `<` stays text, nothing runs.
 */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < ROUNDS && ENTITY.test(decoded); round += 1) {
    const escaped = decoded.replaceAll('<', '&lt;');
    decoded =
      new DOMParser().parseFromString(escaped, 'text/html').documentElement.textContent ?? '';
  }
  return decoded;
}
