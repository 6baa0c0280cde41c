import { readCard } from '../capture/read-card.ts';
import type { Demo } from './open-demo.ts';

/** Opens each page and clicks the toolbar button; prints what the card says. Gives how many surprised. */
export async function savePages({ tab, pages }: Demo): Promise<number> {
  let surprises = 0;
  for (const { page, isStory } of pages) {
    await tab.go(page.url);
    const start = performance.now();
    const popup = await tab.clickToolbar();
    const card = await readCard(popup, 15_000);
    const took = Math.round(performance.now() - start);
    await popup.close();
    const isAsExpected = isStory ? card.state === 'saved' : card.state === 'failed';
    if (!isAsExpected) surprises += 1;
    console.log(`  ${isAsExpected ? '✓' : '✗'} ${page.url}\n    ${card.said} (${took} ms)`);
  }
  return surprises;
}
