import type { CorpusPage } from '../corpus/read-corpus.ts';
import { within, type Session, type Tab } from '../browser/session.ts';
import { startWeb, type Web } from '../browser/web.ts';
import { capturePage, type PageOutcome } from './capture-page.ts';

/** One page may take this long in all, ms; then the browser is taken to hang and started anew. */
const PAGE_LIMIT = 60_000;

export type OpenSession = (web: Web) => Promise<Session>;

/** A browser at work: `page` never throws, `close` ends it. */
export type Lane = {
  page(page: CorpusPage): Promise<PageOutcome>;
  /** The session, for what comes after the pages; started if need be. */
  session(): Promise<Session>;
  close(): Promise<void>;
};

type Running = { session: Session; tab: Tab };

/**
 * One browser that captures page after page in one tab. When it crashes or hangs it is started
 * anew and the page tried once more.
 */
export async function openLane(folder: string, open: OpenSession): Promise<Lane> {
  const web = await startWeb();
  let running: Running | undefined;
  const ready = async (): Promise<Running> => {
    if (running) return running;
    const session = await open(web);
    running = { session, tab: await session.openTab() };
    return running;
  };
  const stop = async (): Promise<void> => {
    const last = running;
    running = undefined;
    await last?.session.close().catch(() => undefined);
  };
  const attempt = async (page: CorpusPage): Promise<PageOutcome> => {
    const work = ready().then(({ tab }) => capturePage(page, folder, { web, tab }));
    return within(PAGE_LIMIT, page.id, work);
  };
  return {
    page: async (page) => {
      try {
        return await attempt(page);
      } catch {
        await stop();
      }
      try {
        return await attempt(page);
      } catch (error) {
        await stop();
        return { id: page.id, kind: 'failed', why: String(error) };
      }
    },
    session: async () => (await ready()).session,
    close: async () => {
      await stop();
      await web.close();
    },
  };
}
