/** Text as search compares it: NFKC (full-width = half-width), without case. 'Ａbc' -> 'abc'. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** '央行 Rate  cut' -> ['央行', 'rate', 'cut']: all of them must be found. */
export function searchTerms(query: string): string[] {
  return [...new Set(foldText(query).split(/\s+/u).filter(Boolean))];
}
