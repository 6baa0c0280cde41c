import type { CDPSession } from 'puppeteer-core';

async function evaluate(session: CDPSession, contextId: number, expression: string) {
  const answer = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  const value: unknown = answer.result.value;
  return value;
}

/**
 * Makes a new isolated world in the tab's page, as an extension's script has, and runs the scripts
 * in it.
 * @returns calls a function in it, which sees nothing of this side; numbers, booleans and texts go in
 * as JSON, the answer comes out as JSON, of a promise when it is kept. Throws what the function throws.
 */
export async function isolatedWorld(
  session: CDPSession,
  scripts: readonly string[],
): Promise<(run: (...args: never[]) => unknown, ...args: unknown[]) => Promise<unknown>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const made = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'bench' });
  const contextId = made.executionContextId;
  for (const script of scripts) await evaluate(session, contextId, script);
  return (run, ...args) => {
    const list = args.map((arg) => JSON.stringify(arg)).join(', ');
    // The compiler of this side names functions by a helper that the other side does not have.
    const call = `((__name) => (${run.toString()})(${list}))((named) => named)`;
    return evaluate(session, contextId, call);
  };
}
