import type { StoreFailure } from '../core/failure';
import type { PostChange } from '../core/post-change';
import { succeed, type Result } from '../core/result';

export type ChangingEffects = {
  beginChange(
    change: PostChange,
    postIds: readonly string[],
    now: number,
  ): Promise<Result<number, StoreFailure>>;
  beginUndo(undo: number): Promise<Result<null, StoreFailure>>;
  /** Makes, or takes back, what was begun, to its end. */
  continueChange(undo: number): Promise<Result<null, StoreFailure>>;
  now(): number;
};

export type Changing = {
  change(
    postIds: readonly string[],
    change: PostChange,
  ): Promise<Result<{ undo: number }, StoreFailure>>;
  undo(undo: number): Promise<Result<null, StoreFailure>>;
};

/**
 * Changes to many posts and the way back. What is asked is written down before it is begun: ended in
 * the middle it is gone on with at the next start.
 */
export function changePostsWith(effects: ChangingEffects): Changing {
  return {
    change: async (postIds, change) => {
      const begun = await effects.beginChange(change, postIds, effects.now());
      if (!begun.ok) return begun;
      const done = await effects.continueChange(begun.value);
      return done.ok ? succeed({ undo: begun.value }) : done;
    },
    undo: async (undo) => {
      const begun = await effects.beginUndo(undo);
      return begun.ok ? effects.continueChange(undo) : begun;
    },
  };
}
