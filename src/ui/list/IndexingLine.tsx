import { message } from '../../platform/i18n';
import { explainArchive } from '../explain';
import { articleCount, formatShare } from '../locale';
import type { Indexing } from '../use-indexing';

/** Says that the search index is behind, how far it is, and why where it stands still. */
export function IndexingLine({
  indexing,
  total,
}: {
  indexing: Indexing;
  total: number | undefined;
}) {
  const { progress, failure } = indexing;
  if (!progress || progress.isComplete) return null;
  if (failure) {
    const { title } = explainArchive(failure, 'change');
    return <p class="indexing">{message('indexWaits', title)}</p>;
  }
  if (progress.isWhole) return null;
  const share = total ? Math.min(1, progress.posts / total) : 0;
  return (
    <p class="indexing" title={articleCount(progress.posts)}>
      {message('indexing', formatShare(share))}
    </p>
  );
}
