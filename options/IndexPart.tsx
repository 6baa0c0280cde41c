import { useState } from 'preact/hooks';
import { message } from '../src/platform/i18n';
import { articleCount, formatShare } from '../src/ui/locale';
import { useReads } from '../src/ui/reads';
import { useHanForms } from '../src/ui/use-han-forms';
import { useIndexing } from '../src/ui/use-indexing';

/** How far the search index is, the sources with the most articles, and the way to make it anew. */
export function IndexPart({ posts }: { posts: number }) {
  const reads = useReads();
  const forms = useHanForms();
  const { progress } = useIndexing();
  const [isAsked, setAsked] = useState(false);
  const rebuild = async (): Promise<void> => {
    setAsked(true);
    await reads.rebuildIndex(forms);
    await reads.bringIndexUpToDate(forms).finally(() => setAsked(false));
  };
  const share = posts > 0 ? Math.min(1, (progress?.posts ?? 0) / posts) : 1;
  const isBehind = isAsked || progress?.isWhole === false;
  return (
    <div class="option">
      <p class="note" role="status">
        {isBehind
          ? message('indexRebuilding', formatShare(share))
          : articleCount(progress?.posts ?? 0)}
        {progress?.damaged !== undefined && ` ${message('indexDamaged', progress.damaged)}`}
      </p>
      <button type="button" class="quiet seal" disabled={isBehind} onClick={() => void rebuild()}>
        {message('indexRebuild')}
      </button>
    </div>
  );
}
