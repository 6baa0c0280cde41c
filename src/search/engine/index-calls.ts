import type { CatchUpOptions } from '../indexer/catch-up';
import type { HanForms } from '../text/fold';

/** What an index worker says at its end: nothing more to do, or the error that it ended with. */
export type IndexingEnd = { name: string; message: string } | { done: true };

type Port = {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
};

/** Catches up once it is told how Chinese characters are compared, and says when it is done. */
export function serveIndexing(
  port: Port,
  catchUp: (options: CatchUpOptions) => Promise<void>,
): void {
  port.addEventListener('message', ({ data }: MessageEvent<{ forms: HanForms }>) => {
    const end = (ending: IndexingEnd): void => port.postMessage(ending);
    catchUp({ forms: data.forms, mostCharacters: 3_000_000, countsPosts: true }).then(
      () => end({ done: true }),
      (error: unknown) => {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        end({ name, message });
      },
    );
  });
}
