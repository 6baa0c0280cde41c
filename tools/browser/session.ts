/** A real browser with the built extension in it, as tests and tools drive it. */
export type Session = {
  readonly browser: 'chromium' | 'firefox';
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`, without a slash at the end. */
  readonly origin: string;
  openTab(): Promise<Tab>;
  /** Opens a page of the extension in a tab of its own: `popup/index.html`. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** The path of the file that the browser downloads because of `act`. @throws NotInTime */
  downloadBy(act: () => Promise<unknown>, limit?: number): Promise<string>;
  /** Ends the worker or event page, as the browser does after idle time. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
};

export type Tab = {
  /** Navigates and waits until the document is parsed; resolves as well on an error page. */
  go(address: string): Promise<void>;
  /** The real click on the toolbar button; resolves with the popup that it opened. */
  clickToolbar(): Promise<ExtensionPage>;
  /** Runs `run` in the page's own world. Arguments and answer travel as JSON. */
  evaluate<Args extends unknown[], Answer>(
    run: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer>;
  close(): Promise<void>;
};

/** A page of the extension: the popup, or a tab of it. */
export type ExtensionPage = {
  /** Runs `run` in the page. It sees nothing of the test's scope; arguments and answer travel as JSON. */
  evaluate<Args extends unknown[], Answer>(
    run: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer>;
  close(): Promise<void>;
};

/** Thrown when something does not come about in time. */
export class NotInTime extends Error {
  constructor(what: string, limit: number) {
    super(`${what}: not within ${limit} ms`);
    this.name = 'NotInTime';
  }
}

/** The work's result, or a rejection with `NotInTime` after `limit` ms; `what` names it for people. */
export async function within<Value>(
  limit: number,
  what: string,
  work: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotInTime(what, limit)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks `probe` until it gives something other than undefined. @throws NotInTime */
export async function poll<Value>(
  what: string,
  limit: number,
  probe: () => Promise<Value | undefined> | Value | undefined,
  every = 25,
): Promise<Value> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await probe();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new NotInTime(what, limit);
    await new Promise((done) => {
      setTimeout(done, every);
    });
  }
}

/**
 * A function and its arguments -> the text of an expression that calls it in another world.
 * The compiler that runs our tools wraps named functions in `__name`, which that world lacks.
 */
export function asExpression(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `((__name) => (${run.toString()})(${list}))((named) => named)`;
}
