import type { SearchCalls } from './contract';

/*
 * How a page and its search worker speak: a request has a number, its answer the same one. Both are
 * built together, so what comes is of the contract's types; only what failed is told apart.
 */

export type ToWorker =
  | { number: number; call: keyof SearchCalls; request: unknown }
  /** Nobody waits for this answer any more. */
  | { number: number; stop: true };

/** `name` and `message` are those of the error that the call ended with. */
export type FromWorker =
  | { number: number; answer: unknown }
  | { number: number; failed: { name: string; message: string } };

type Port = {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
};

function isToWorker(message: unknown): message is ToWorker {
  return typeof message === 'object' && message !== null && 'number' in message;
}

/** Answers a page's requests by these calls. */
export function serveSearch(port: Port, calls: SearchCalls): void {
  const underWay = new Map<number, AbortController>();
  const answers: Record<string, (request: never, signal: AbortSignal) => Promise<unknown>> = {
    open: (request, signal) => calls.open(request, signal),
    rows: (request, signal) => calls.rows(request, signal),
    days: (request, signal) => calls.days(request, signal),
    facets: (request, signal) => calls.facets(request, signal),
    ids: (request, signal) => calls.ids(request, signal),
    placeOf: (request, signal) => calls.placeOf(request, signal),
    counts: (request, signal) => calls.counts(request, signal),
    year: (request, signal) => calls.year(request, signal),
    risenWords: (request, signal) => calls.risenWords(request, signal),
    progress: (request, signal) => calls.progress(request, signal),
  };
  const answer = async (number: number, call: string, request: unknown): Promise<void> => {
    const stop = new AbortController();
    underWay.set(number, stop);
    try {
      // The page's end is built from the same contract.
      const value = await answers[call]?.(request as never, stop.signal);
      port.postMessage({ number, answer: value } satisfies FromWorker);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      port.postMessage({ number, failed: { name, message } } satisfies FromWorker);
    } finally {
      underWay.delete(number);
    }
  };
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isToWorker(data)) return;
    if ('stop' in data) underWay.get(data.number)?.abort();
    else void answer(data.number, data.call, data.request);
  });
}

/** An error of the worker, under the name that it had there. */
export class SearchFailed extends Error {
  constructor(
    override readonly name: string,
    message: string,
  ) {
    super(message);
  }
}

type Waiting = { resolve(answer: unknown): void; reject(error: unknown): void };

/** The calls of a worker, for pages. `connect` starts it when the first call is made. */
export function searchThrough(connect: () => Port): SearchCalls {
  const waiting = new Map<number, Waiting>();
  let port: Port | undefined;
  let last = 0;
  const open = (): Port => {
    const made = connect();
    made.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      const one = waiting.get(data.number);
      waiting.delete(data.number);
      if ('failed' in data) one?.reject(new SearchFailed(data.failed.name, data.failed.message));
      else one?.resolve(data.answer);
    });
    return made;
  };
  const call = <Answer>(
    name: keyof SearchCalls,
    request: unknown,
    signal?: AbortSignal,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      port ??= open();
      last += 1;
      const number = last;
      // What the worker answers under this number is what the contract says of this call.
      waiting.set(number, { resolve: (answer) => resolve(answer as Answer), reject });
      signal?.addEventListener('abort', () => {
        port?.postMessage({ number, stop: true } satisfies ToWorker);
        waiting.delete(number);
        reject(signal.reason instanceof Error ? signal.reason : new Error('taken back'));
      });
      port.postMessage({ number, call: name, request } satisfies ToWorker);
    });
  return {
    open: (request, signal) => call('open', request, signal),
    rows: (request, signal) => call('rows', request, signal),
    days: (request, signal) => call('days', request, signal),
    facets: (request, signal) => call('facets', request, signal),
    ids: (request, signal) => call('ids', request, signal),
    placeOf: (request, signal) => call('placeOf', request, signal),
    counts: (request, signal) => call('counts', request, signal),
    year: (request, signal) => call('year', request, signal),
    risenWords: (request, signal) => call('risenWords', request, signal),
    progress: (request, signal) => call('progress', request, signal),
  };
}
