import { frozenPage } from '../../../tools/browser/frozen-page.ts';
import type { ExtensionPage, Session, Tab } from '../../../tools/browser/session.ts';
import { startWeb, type Web } from '../../../tools/browser/web.ts';
import { readCard, type Card } from '../../../tools/capture/read-card.ts';

/** A browser with the built extension, a web for it, and one tab to read news in. */
export type App<Browser extends { openTab(): Promise<unknown> }> = {
  web: Web;
  session: Browser;
  tab: Awaited<ReturnType<Browser['openTab']>>;
  close(): Promise<void>;
};

type Openable = { openTab(): Promise<Tab>; close(): Promise<void> };

/** How long a card may take to settle, ms: longer than the extension itself waits for a page. */
export const CARD_LIMIT = 15_000;

/** Starts it all; `open` gets the web that it should see. Close it at the end. */
export async function startApp<Browser extends Openable>(
  open: (web: Web) => Promise<Browser>,
): Promise<App<Browser>> {
  const web = await startWeb();
  const session = await open(web);
  const tab = (await session.openTab()) as Awaited<ReturnType<Browser['openTab']>>;
  return {
    web,
    session,
    tab,
    close: async () => {
      await session.close();
      await web.close();
    },
  };
}

type Reading = { web: Web; tab: Tab };

/** Opens `html` at `address` in the tab. */
export async function visit({ web, tab }: Reading, address: string, html: string): Promise<void> {
  web.serve(address, frozenPage(html));
  await tab.go(address);
}

/** Clicks the toolbar button, hands the popup with its settled card to `look`, and closes it. */
export async function click<Answer>(
  { tab }: { tab: Tab },
  look: (popup: ExtensionPage, card: Card) => Promise<Answer>,
): Promise<Answer> {
  const popup = await tab.clickToolbar();
  try {
    return await look(popup, await readCard(popup, CARD_LIMIT));
  } finally {
    await popup.close();
  }
}

/** Clicks the toolbar button and gives the card that it leads to. */
export function clickForCard(reading: { tab: Tab }): Promise<Card> {
  return click(reading, async (_popup, card) => card);
}

/** Opens the archive in a tab of its own, for as long as `look` takes. */
export async function inArchive<Answer>(
  session: Pick<Session, 'openExtensionPage'>,
  look: (page: ExtensionPage) => Promise<Answer>,
  at = '',
): Promise<Answer> {
  const page = await session.openExtensionPage(`popup/archive.html${at}`);
  try {
    return await look(page);
  } finally {
    await page.close();
  }
}
