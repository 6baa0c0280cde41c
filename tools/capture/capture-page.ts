import type { Explanation } from '../../src/core/explanation.ts';
import { resultRow, type ResultRow } from '../corpus/result-row.ts';
import { readCorpusPage, type CorpusPage } from '../corpus/read-corpus.ts';
import { frozenPage } from '../browser/frozen-page.ts';
import type { Tab } from '../browser/session.ts';
import type { Web } from '../browser/web.ts';
import { readCard } from './read-card.ts';

/** How long a card may take to settle, ms; the extension itself gives up sooner. */
const CARD_LIMIT = 20_000;

/** Times of one page, whole ms: loading it; from the click to the popup's document; to its answer. */
export type Timing = { load: number; popup: number; settled: number; total: number };

/** What became of one page. `refused`: the extension said why it saved nothing. */
export type PageOutcome =
  | { id: string; kind: 'saved'; row: ResultRow; timing: Timing; explanation?: Explanation }
  | { id: string; kind: 'refused'; why: string; timing: Timing }
  | { id: string; kind: 'failed'; why: string };

function since(start: number): number {
  return Math.round(performance.now() - start);
}

/**
 * One page of the corpus: serves it at its address, opens it, clicks the toolbar button, and reads
 * what was kept. @throws when the browser does not play along.
 */
export async function capturePage(
  page: CorpusPage,
  folder: string,
  { web, tab }: { web: Web; tab: Tab },
): Promise<PageOutcome> {
  const start = performance.now();
  web.serve(page.url, frozenPage(readCorpusPage(folder, page)));
  await tab.go(page.url);
  const load = since(start);
  const click = performance.now();
  const popup = await tab.clickToolbar();
  const opened = since(click);
  const card = await readCard(popup, CARD_LIMIT);
  const settled = since(click);
  await popup.close();
  const timing: Timing = { load, popup: opened, settled, total: since(start) };
  if (card.post) {
    const { explanation } = card.post;
    const row = resultRow(card.post);
    return { id: page.id, kind: 'saved', row, timing, ...(explanation && { explanation }) };
  }
  if (card.state === 'saving') throw new Error('the card gave no answer');
  return { id: page.id, kind: 'refused', why: card.said || card.state, timing };
}
