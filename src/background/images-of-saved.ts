import type { SaveFailure } from '../core/failure';
import type { Result } from '../core/result';
import type { SaveOutcome } from '../core/save-outcome';
import type { Settings } from '../core/settings';

export type SavedImagesEffects = {
  settings(): Promise<Settings>;
  want(postId: string): Promise<unknown>;
  keep(): void;
};

/** Makes what has the images of a saved article fetched, where the reader wants that. */
export function imagesOfSavedWith(
  effects: SavedImagesEffects,
): (saved: Result<SaveOutcome, SaveFailure>) => Promise<void> {
  return async (saved) => {
    if (!saved.ok) return;
    const { keepImages } = await effects.settings();
    if (keepImages) await effects.want(saved.value.post.id);
    // What an end of the background left over goes on too.
    effects.keep();
  };
}
