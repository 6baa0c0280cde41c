import { readCard } from '../capture/read-card.ts';
import type { ChromiumPage } from '../browser/chromium-page.ts';
import type { Demo } from './open-demo.ts';

/**
 * Opens each page and clicks the toolbar button; prints what the card says, and shows the popup to
 * `look` before it closes. Gives how many of the answers surprised.
 */
export async function savePages(
  { tab, pages }: Demo,
  look: (popup: ChromiumPage, name: string) => Promise<void>,
): Promise<number> {
  let surprises = 0;
  for (const [index, { page, isStory }] of pages.entries()) {
    await tab.go(page.url);
    const start = performance.now();
    const popup = await tab.clickToolbar();
    const card = await readCard(popup, 15_000);
    const took = Math.round(performance.now() - start);
    if (!isStory) await look(popup, 'popup-not-an-article');
    if (index === pages.length - 1) await look(popup, 'popup');
    await popup.close();
    const isAsExpected = isStory ? card.state === 'saved' : card.state === 'failed';
    if (!isAsExpected) surprises += 1;
    console.log(`  ${isAsExpected ? '✓' : '✗'} ${page.url}\n    ${card.said} (${took} ms)`);
  }
  return surprises;
}
