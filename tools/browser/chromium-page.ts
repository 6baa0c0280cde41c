import type { CDPSession, Page, Target } from 'puppeteer-core';
import { asExpression, poll, type ExtensionPage } from './session.ts';

/** A page of the extension in Chromium; `page()` gives puppeteer's view of it, for keys and pictures. */
export type ChromiumPage = ExtensionPage & { page(): Promise<Page> };

async function evaluateIn(session: CDPSession, expression: string): Promise<unknown> {
  const answer = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  const thrown = answer.exceptionDetails;
  if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
  return answer.result.value;
}

/** A session with a target -> the means to run functions in it. A bare session is cheaper than a Page. */
export function askSession(session: CDPSession): Pick<ExtensionPage, 'evaluate'> {
  return {
    evaluate: async <Args extends unknown[], Answer>(
      run: (...args: Args) => Answer | Promise<Answer>,
      ...args: Args
      // What comes back is the JSON of what `run` returned, so it has that type.
    ) => (await evaluateIn(session, asExpression(run, args))) as Answer,
  };
}

/** Resolves when the target shows its document, which a page that was opened this moment does not. */
async function parsed(session: CDPSession, target: Target): Promise<void> {
  const state = asExpression(() => (document.readyState === 'loading' ? '' : location.href), []);
  const isShown = async () => {
    const address = await evaluateIn(session, state).catch(() => '');
    return address !== '' && address === target.url() ? true : undefined;
  };
  await poll(`the document of ${target.url()}`, 15_000, isShown, 5);
}

/** A target of the extension -> a page that can be asked, once its document is there. */
export async function targetPage(target: Target): Promise<ChromiumPage> {
  const session = await target.createCDPSession();
  await parsed(session, target);
  let page: Page | undefined;
  return {
    ...askSession(session),
    page: async () => (page ??= await target.asPage()),
    close: async () => {
      await session.send('Page.close').catch(() => undefined);
    },
  };
}
