/** A text as readers would call it the same: case, kinds of quotes and dashes and spaces do not count. */
export function comparable(text: string): string {
  return text
    .slice(0, 4_000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[“”„‟«»″〝〞"「」『』]/g, '"')
    .replace(/[‘’‚‛‹›′´`]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}
