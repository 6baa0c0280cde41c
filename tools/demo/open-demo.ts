import { openChromium, type ChromiumSession, type ChromiumTab } from '../browser/chromium.ts';
import { frozenPage } from '../browser/frozen-page.ts';
import { startWeb, type Web } from '../browser/web.ts';
import { fixturePage, type PageSource } from '../corpus/page-source.ts';

/** The news pages that are shown, in the order in which they are clicked. `isStory`: not a start page. */
export const DEMO_PAGES: { folder: string; isStory: boolean }[] = [
  { folder: 'lecourrier-du-rhone.example/vignes-en-altitude', isStory: true },
  { folder: 'www.minato-shimbun.example/kissaten-keishou', isStory: true },
  { folder: 'harbourtimes.example/start-page', isStory: false },
  { folder: 'harbourtimes.example/tidal-turbine-third-winter', isStory: true },
  { folder: 'www.jiangcheng-caijing.example/jiangkou-port-trial', isStory: true },
];

export type Demo = {
  session: ChromiumSession;
  tab: ChromiumTab;
  pages: { page: PageSource; isStory: boolean }[];
  close(): Promise<void>;
};

function serveAll(web: Web): Demo['pages'] {
  return DEMO_PAGES.map(({ folder, isStory }) => {
    const page = fixturePage(folder);
    web.serve(page.url, frozenPage(page.html()));
    return { page, isStory };
  });
}

/** Starts Chromium in that language, with the extension and a web of the five pages. */
export async function openDemo(extension: string, language: 'en' | 'zh-CN'): Promise<Demo> {
  const web = await startWeb();
  const session = await openChromium({ extension, web, language });
  return {
    session,
    tab: await session.openTab(),
    pages: serveAll(web),
    close: async () => {
      await session.close();
      await web.close();
    },
  };
}
