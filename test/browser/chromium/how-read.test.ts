import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';
import { textOf } from '../../../tools/browser/screen.ts';
import { readCard } from '../../../tools/capture/read-card.ts';
import { CARD_LIMIT, startApp, visit, type App } from '../support/app.ts';
import { complaints } from '../support/axe.ts';
import { newsPage } from '../support/news-page.ts';

const SHOWN = 'Ferries sail again after nine days';
const TOLD = 'How the crews of the bay won a ninth day of talks';

/** A page whose two headlines contradict each other, and neither is a heading. */
function disputed(): string {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: TOLD });
  return newsPage({ headline: undefined })
    .replace('<head>', `<head><script type="application/ld+json">${data}</script>`)
    .replace('<article>', `<article><div itemprop="headline">${SHOWN}</div>`);
}

describe.each(['en', 'zh-CN'] as const)('how an article was read, in %s', (language) => {
  let app: App<ChromiumSession>;
  beforeAll(async () => {
    app = await startApp((web) => openChromium({ extension: 'dist/chrome', web, language }));
    await visit(app, 'https://coast.example/ferries', disputed());
  });
  afterAll(() => app.close());

  /** Clicks the toolbar button and hands over the popup with its settled card and its list. */
  async function inPopup<Answer>(look: (popup: ChromiumPage) => Promise<Answer>): Promise<Answer> {
    const popup = await app.tab.clickToolbar();
    try {
      await readCard(popup, CARD_LIMIT);
      await textOf(popup, '.list .row-headline');
      return await look(popup);
    } finally {
      await popup.close();
    }
  }

  it('a headline in doubt is asked about on the card, where axe finds nothing', async () => {
    await inPopup(async (popup) => {
      const doubt = await textOf(popup, '.card .doubt');
      expect(doubt).toContain(TOLD);
      expect(await textOf(popup, '.list .mark-look')).not.toBe('');
      expect(await complaints(popup)).toEqual([]);
    });
  });

  it('one click takes the other reading', async () => {
    await inPopup(async (popup) => {
      await popup.evaluate(() =>
        document.querySelectorAll<HTMLElement>('.doubt button')[1]?.click(),
      );
      await textOf(popup, '.card .proof');
      expect(await textOf(popup, '.card-headline')).toBe(TOLD);
    });
  });

  it('the reader tells it, opened by the keyboard, where axe finds nothing', async () => {
    await inPopup(async (popup) => {
      await popup.evaluate(() =>
        document.querySelector<HTMLElement>('.card .acts button')?.click(),
      );
      await textOf(popup, '.article-body');
      await textOf(popup, '.how-read summary');
      await popup.evaluate(() => document.querySelector<HTMLElement>('.how-read summary')?.focus());
      await (await popup.page()).keyboard.press('Enter');
      const told = await textOf(popup, '.how-read[open] .readings');
      expect(told).toContain(SHOWN);
      expect(await complaints(popup)).toEqual([]);
    });
  });
});
