import type { ChromiumSession } from '../browser/chromium.ts';
import { frozenPage } from '../browser/frozen-page.ts';
import type { Web } from '../browser/web.ts';
import { median } from './metrics.ts';

/** Each time in a tab of its own, so that the injected script is cold, as it is for a reader. */
const CLICKS = 3;

/** How long a page is looked at before the click, ms: loading and painting it are tasks too. */
const LOOK = 1500;

type Beating = { longestGap: number; beats: number };

/**
 * Runs in the page: beats as often as its thread lets it, and notes the longest time between two
 * beats. (The browser's own long tasks leave out what extensions do.)
 */
async function startBeating(look: number): Promise<void> {
  await new Promise((done) => {
    setTimeout(done, look);
  });
  const beating: Beating = { longestGap: 0, beats: 0 };
  Object.assign(globalThis, { beating });
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.addEventListener('message', () => {
    const now = performance.now();
    beating.longestGap = Math.max(beating.longestGap, now - last);
    beating.beats += 1;
    last = now;
    port2.postMessage(0);
  });
  port1.start();
  port2.postMessage(0);
}

/** Runs in the page: what the heart has noted. */
function heart(): Beating {
  return (globalThis as unknown as { beating: Beating }).beating;
}

/** Runs in the popup: its state once the card has settled. */
async function settled(): Promise<string> {
  const end = performance.now() + 30_000;
  for (;;) {
    const state = document.querySelector<HTMLElement>('[data-state]')?.dataset['state'] ?? 'saving';
    if (state !== 'saving' || performance.now() > end) return state;
    await new Promise((done) => {
      setTimeout(done, 20);
    });
  }
}

/**
 * The longest time that a page's own thread does nothing else for after a real click on the toolbar
 * button, in ms, the middle of three clicks. The page is served at `host`.
 * @throws when the page is not saved.
 */
export async function longestTask(
  { web, session }: { web: Web; session: ChromiumSession },
  host: string,
  html: string,
): Promise<number> {
  const longest: number[] = [];
  for (let at = 0; at < CLICKS; at += 1) {
    const address = `https://${host}/clicked/${at}`;
    web.serve(address, frozenPage(html));
    const tab = await session.openTab();
    await tab.go(address);
    await tab.evaluate(startBeating, LOOK);
    const popup = await tab.clickToolbar();
    const state = await popup.evaluate(settled);
    await popup.close();
    if (state !== 'saved') throw new Error(`${address}: ${state}`);
    const { longestGap, beats } = await tab.evaluate(heart);
    if (beats === 0) throw new Error(`${address}: its thread was not watched`);
    longest.push(longestGap);
    await tab.close();
  }
  return median(longest);
}
