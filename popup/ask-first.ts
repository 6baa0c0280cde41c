/*
 * The popup's first script: it asks the background to save before anything else of the popup is
 * fetched, parsed or drawn. tools/build/ask-first.ts makes it a classic script of its own, without
 * imports, so that it runs as soon as the head is parsed; opening.ts takes over what it asked.
 */
import type { CallMessage } from '../src/messages/call';

/** What of the browser's interface is used here, in the words that Chromium and Firefox share. */
type FirstNeeds = {
  storage: { local: { get(key: string): Promise<{ settings?: { saveOnOpen?: unknown } }> } };
  tabs: { query(which: { active: true; currentWindow: true }): Promise<{ id?: number }[]> };
  runtime: { sendMessage(message: CallMessage): Promise<unknown> };
};

/** `answer` is absent where the reader saves by a button; of what it holds nothing is known. */
export type FirstAsked = { tabId: number | undefined; answer?: Promise<unknown> };

declare global {
  var chrome: FirstNeeds;
  var browser: FirstNeeds | undefined;
  var jianbaoFirstAsked: Promise<FirstAsked> | undefined;
}

async function askFirst({ storage, tabs, runtime }: FirstNeeds): Promise<FirstAsked> {
  const [{ settings }, [tab]] = await Promise.all([
    storage.local.get('settings'),
    tabs.query({ active: true, currentWindow: true }),
  ]);
  const tabId = tab?.id;
  // As core/settings.ts reads it: whatever is no `false` is the default.
  if (tabId === undefined || settings?.saveOnOpen === false) return { tabId };
  const answer = runtime.sendMessage({ call: 'saveTab', request: { tabId, mode: 'article' } });
  // Whoever takes over says what went wrong; until then nobody listens.
  answer.catch(() => undefined);
  return { tabId, answer };
}

globalThis.jianbaoFirstAsked = askFirst(globalThis.browser ?? globalThis.chrome);

/** Lets the page fetch the rest of itself, which tools/build/ask-first.ts put into a template. */
function openRest(): void {
  const rest = document.querySelector<HTMLTemplateElement>('#rest');
  if (rest) document.head.append(document.importNode(rest.content, true));
}
openRest();
