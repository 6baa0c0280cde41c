const LONGEST = 8_192;

/** A link as written on a page -> its whole http(s) address; what is none -> undefined. */
export function webAddress(link: string | null | undefined, base: string): string | undefined {
  if (!link || link.length > LONGEST) return undefined;
  try {
    const url = new URL(link.trim(), base);
    return /^https?:$/.test(url.protocol) && url.hostname !== '' && url.href.length <= LONGEST
      ? url.href
      : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
