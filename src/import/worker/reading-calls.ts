import { listSources, type Chosen } from '../list-sources';
import { readSources, type ReadBatch } from '../read-sources';
import type { ReadOptions } from '../read-piece';

/** What a page tells its worker: first what is to be read, then that it wants the next batch. */
export type ReadingOrder = ReadOptions & { chosen: Chosen[] };
export type ReadingCall = { order: ReadingOrder } | 'next';

/** What the worker says to each `next`. */
export type ReadingAnswer = { batch: ReadBatch } | { done: true } | { error: string };

type Port = {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
};

async function* batchesOf({ chosen, ...options }: ReadingOrder): AsyncGenerator<ReadBatch> {
  yield* readSources(await listSources(chosen), options);
}

async function answerWith(batches: AsyncGenerator<ReadBatch>): Promise<ReadingAnswer> {
  try {
    const { done, value } = await batches.next();
    return done ? { done } : { batch: value };
  } catch (error) {
    return { error: String(error) };
  }
}

/** Reads what it is told to, one batch for each that is asked for. */
export function serveReading(port: Port): void {
  let batches: AsyncGenerator<ReadBatch> | undefined;
  port.addEventListener('message', ({ data }: MessageEvent<ReadingCall>) => {
    if (data !== 'next') batches = batchesOf(data.order);
    else if (batches) void answerWith(batches).then((answer) => port.postMessage(answer));
  });
}
