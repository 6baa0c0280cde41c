import { singleSpaces } from '../page/single-spaces';

/** The longest text kept of a field; the schema refuses what is longer than 10,000. */
const LONGEST = 2_000;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * Makes one plain line of a text: white space collapsed, invisible characters dropped, bounded.
 * `'  a\n b '` -> `'a b'`; nothing left -> undefined.
 */
export function cleanLine(text: string | null | undefined, longest = LONGEST): string | undefined {
  if (!text) return undefined;
  const window = text.length > longest * 4 ? text.slice(0, longest * 4) : text;
  const line = singleSpaces(window.replace(INVISIBLE, '')).trim();
  return cut(line, longest).toWellFormed().trim() || undefined;
}

/** Cuts without leaving half a surrogate pair. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest);
}
