import type { ReadBatch } from '../read-sources';
import type { ReadingAnswer, ReadingCall, ReadingOrder } from './reading-calls';

/** The worker that reads files ended with an error of its own. */
export class ReadingFailed extends Error {
  override readonly name = 'ReadingFailed';
}

/** The worker's next answer, or its end when the signal comes: a file that holds it up is left. */
function ask(worker: Worker, signal: AbortSignal): Promise<ReadingAnswer> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve({ done: true });
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ReadingAnswer>) => {
        signal.removeEventListener('abort', stop);
        resolve(data);
      },
      { once: true },
    );
    worker.addEventListener('error', ({ message }) => reject(new ReadingFailed(message)), {
      once: true,
    });
    worker.postMessage('next' satisfies ReadingCall, []);
  });
}

/**
 * Reads files in a worker of its own, which ends with its work. While a batch is in use, the next is
 * read: one of them is under way at any time, not more. @throws ReadingFailed
 */
export async function* readInWorker(
  order: ReadingOrder,
  signal: AbortSignal,
): AsyncGenerator<ReadBatch> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  try {
    worker.postMessage({ order } satisfies ReadingCall, []);
    let next = ask(worker, signal);
    for (;;) {
      const answer = await next;
      if ('done' in answer) return;
      if ('error' in answer) throw new ReadingFailed(answer.error);
      next = ask(worker, signal);
      next.catch(() => undefined);
      yield answer.batch;
    }
  } finally {
    worker.terminate();
  }
}
