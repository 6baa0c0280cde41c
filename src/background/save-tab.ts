import type { Capture, ExtractMode } from '../core/capture';
import type { CaptureFailure, SaveFailure, StoreFailure } from '../core/failure';
import type { Stamp } from '../core/make-post';
import type { Result } from '../core/result';
import type { SaveOutcome } from '../core/save-outcome';

/** What saving needs: capture, archive, and what the pure parts must not ask for themselves. */
export type SaveEffects = {
  /** Opens the archive while the page is being read. */
  prepare(): void;
  capture(tabId: number, mode: ExtractMode): Promise<Result<Capture, CaptureFailure>>;
  digestOf(text: string): Promise<string>;
  save(capture: Capture, stamp: Stamp): Promise<Result<SaveOutcome, StoreFailure>>;
  newId(): string;
  now(): number;
  /** Says what became of it where a reader sees it without the popup, or with the popup closed. */
  answer(tabId: number, saved: Result<SaveOutcome, SaveFailure>): void;
};

export type SaveTab = (request: {
  tabId: number;
  mode: ExtractMode;
}) => Promise<Result<SaveOutcome, SaveFailure>>;

function hasMovedOn(saved: Result<SaveOutcome, SaveFailure>): boolean {
  return !saved.ok && saved.failure.reason === 'navigated';
}

/**
 * Makes the use case of every way to save. A second click on a tab whose page is being captured
 * joins the first; what is under way is remembered only for that, and may be forgotten at any time:
 * the archive itself makes two saves of one story one post.
 */
export function saveTabWith(effects: SaveEffects): SaveTab {
  const underWay = new Map<string, ReturnType<SaveTab>>();

  const save: SaveTab = async ({ tabId, mode }) => {
    effects.prepare();
    const captured = await effects.capture(tabId, mode);
    if (!captured.ok) return captured;
    const digest = await effects.digestOf(captured.value.text);
    return effects.save(captured.value, { id: effects.newId(), now: effects.now(), digest });
  };

  const saveTab: SaveTab = (request) => {
    const key = `${request.tabId} ${request.mode}`;
    const joined = underWay.get(key);
    // What was joined may have been of the page that the tab has left since: this click has its own.
    if (joined) return joined.then((saved) => (hasMovedOn(saved) ? saveTab(request) : saved));
    const saving = save(request)
      .then((saved) => {
        effects.answer(request.tabId, saved);
        return saved;
      })
      .finally(() => underWay.delete(key));
    underWay.set(key, saving);
    return saving;
  };
  return saveTab;
}
