import { liveQuery as dexieLiveQuery } from 'dexie';
import { openArchive } from './open-archive';

/** A question to the archive that is asked again whenever what it read has changed, in any window. */
export type LiveQuery<Value> = {
  /** The answer ends the following; `onError` gets what `toStoreFailure` explains. */
  subscribe(onValue: (value: Value) => void, onError: (error: unknown) => void): () => void;
};

/** `liveQuery(() => listPosts({ limit: 50 })).subscribe(show, explain)`. */
export function liveQuery<Value>(query: () => Promise<Value>): LiveQuery<Value> {
  // Dexie keeps track of what is read across `await` only if the function it is given is async.
  const observable = dexieLiveQuery(async () => query());
  return {
    subscribe(onValue, onError) {
      let isWanted = true;
      let stop = (): void => undefined;
      // Nor does it keep track across the opening of the archive: that comes first.
      const follow = async (): Promise<void> => {
        try {
          await openArchive();
        } catch (error) {
          if (isWanted) onError(error);
          return;
        }
        if (!isWanted) return;
        const subscription = observable.subscribe(onValue, onError);
        stop = () => subscription.unsubscribe();
      };
      void follow();
      return () => {
        isWanted = false;
        stop();
      };
    },
  };
}
