import { useState } from 'preact/hooks';
import type { StoreFailure } from '../src/core/failure';
import { message } from '../src/platform/i18n';
import { explainArchive } from '../src/ui/explain';
import { articleCount, formatShare } from '../src/ui/locale';
import { useReads } from '../src/ui/reads';
import { useHanForms } from '../src/ui/use-han-forms';
import { useIndexing } from '../src/ui/use-indexing';

/** What became of the wish to make the index anew. */
type Wish = { state: 'none' } | { state: 'running' } | { state: 'failed'; failure: StoreFailure };

/** How far the search index is, why it stands still where it does, and the way to make it anew. */
export function IndexPart({ posts }: { posts: number }) {
  const reads = useReads();
  const forms = useHanForms();
  const { progress, failure: found } = useIndexing();
  const [wish, setWish] = useState<Wish>({ state: 'none' });
  const rebuild = async (): Promise<void> => {
    setWish({ state: 'running' });
    try {
      await reads.rebuildIndex(forms);
      await reads.bringIndexUpToDate(forms);
      setWish({ state: 'none' });
    } catch (error) {
      setWish({ state: 'failed', failure: reads.failureOf(error) });
    }
  };
  const share = posts > 0 ? Math.min(1, (progress?.posts ?? 0) / posts) : 1;
  const failure = wish.state === 'failed' ? wish.failure : found;
  const isBehind = wish.state === 'running' || progress?.isWhole === false;
  return (
    <div class="option">
      <h3>{message('partIndex')}</h3>
      <p class="note" role="status">
        {isBehind
          ? message('indexRebuilding', formatShare(share))
          : message('indexHolds', articleCount(progress?.posts ?? 0))}
        {progress?.damaged !== undefined && ` ${message('indexDamaged', progress.damaged)}`}
      </p>
      {failure && wish.state !== 'running' && (
        <p class="note fault" role="alert">
          {message('indexWaits', explainArchive(failure, 'change').title)}
        </p>
      )}
      <button
        type="button"
        class="quiet seal option-act"
        disabled={isBehind && !failure}
        onClick={() => void rebuild()}
      >
        {message('indexRebuild')}
      </button>
    </div>
  );
}
