/** Text as short lists compare it: NFKC (full-width = half-width), without case. 'Ａbc' -> 'abc'. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
