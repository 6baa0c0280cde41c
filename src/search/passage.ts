import { foldText } from './fold-text';

/** Where the text holds a term, in the text's own letters; `…` where it was cut. */
export type Passage = { before: string; hit: string; after: string };

const BEFORE = 24;
const AFTER = 60;

/** One letter with the marks that stand on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** A character of two units of which a cut left one. */
const HALF = /^\p{Cs}|\p{Cs}$/gu;

/** The start and end of `term` in `text`, as offsets into `text` itself, though both compare folded. */
function findFolded(text: string, term: string): { start: number; end: number } | undefined {
  const at = foldText(text).indexOf(term);
  if (at < 0) return undefined;
  let folded = 0;
  let start: number | undefined;
  for (const cluster of text.matchAll(CLUSTER)) {
    const next = folded + foldText(cluster[0]).length;
    if (start === undefined && next > at) start = cluster.index;
    if (next >= at + term.length) {
      return { start: start ?? cluster.index, end: cluster.index + cluster[0].length };
    }
    folded = next;
  }
  return undefined;
}

/**
 * The surroundings of the first place of `term` (folded) in one paragraph of `text`:
 * ('央行宣布降准。', '降准') -> { before: '央行宣布', hit: '降准', after: '。' }; undefined if nowhere.
 */
export function passageOf(text: string, term: string): Passage | undefined {
  const line = text.split('\n').find((paragraph) => foldText(paragraph).includes(term));
  const place = line === undefined ? undefined : findFolded(line, term);
  if (line === undefined || !place) return undefined;
  const from = Math.max(0, place.start - BEFORE);
  const to = Math.min(line.length, place.end + AFTER);
  return {
    before: (from > 0 ? '…' : '') + line.slice(from, place.start).replace(HALF, ''),
    hit: line.slice(place.start, place.end),
    after: line.slice(place.end, to).replace(HALF, '') + (to < line.length ? '…' : ''),
  };
}
