import type { CorpusOutcome } from './extract-corpus.ts';
import { isLeadImage } from './lead-image-truth.ts';
import type { CorpusPage } from './read-corpus.ts';

/**
 * Lines for a terminal: on how many pages of each set the first picture of the capture is the one
 * that leads the story; where `names`, also which pages are wrong.
 */
export function leadImageTable(
  pages: readonly CorpusPage[],
  { captures, leads }: Pick<CorpusOutcome, 'captures' | 'leads'>,
  names = false,
): string[] {
  const judged = pages.flatMap(({ id, set }) => {
    const [truth, capture] = [leads[id], captures[id]];
    if (!truth || !capture) return [];
    const [first] = capture.images;
    return [{ id, set, isRight: isLeadImage(first?.url, truth), first: first?.url, truth }];
  });
  const sets = [...new Set(judged.map(({ set }) => set))];
  const lines = sets.map((set) => {
    const own = judged.filter((one) => one.set === set);
    const right = own.filter(({ isRight }) => isRight).length;
    return `lead image ${set}: ${(right / own.length).toFixed(3)} of ${own.length} pages with a truth`;
  });
  const wrong = judged.filter(({ isRight }) => !isRight);
  return names
    ? [
        ...lines,
        ...wrong.map(({ id, first, truth }) => `${id}: ${first ?? 'none'} not ${truth[0]}`),
      ]
    : lines;
}
