import { liveQuery as dexieLiveQuery } from 'dexie';

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
      const subscription = observable.subscribe(onValue, onError);
      return () => subscription.unsubscribe();
    },
  };
}
