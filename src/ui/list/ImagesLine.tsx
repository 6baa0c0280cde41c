import { useEffect } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { articleCount } from '../locale';
import { useReads } from '../reads';
import { useServices } from '../services';
import { useImageAccess } from '../use-image-access';
import { useLive } from '../use-live';

/**
 * Says of how many articles the pictures are still to be fetched, and has the background go on with them;
 * where it may not, the reader can allow it here.
 */
export function ImagesLine() {
  const { background } = useServices();
  const reads = useReads();
  const { isGranted, ask } = useImageAccess();
  const live = useLive(() => reads.countWaitingForImages(), [reads]);
  const waiting = live.state === 'ready' ? live.value : 0;
  const isBehind = waiting > 0;
  useEffect(() => {
    if (isBehind && isGranted) void background.keepImages({ postIds: [] });
  }, [isBehind, isGranted]);
  if (!isBehind || isGranted === undefined) return null;
  if (isGranted) return <p class="indexing">{message('imagesBehind', articleCount(waiting))}</p>;
  return (
    <p class="indexing">
      {message('imagesNotAllowed', articleCount(waiting))}{' '}
      <button type="button" class="quiet seal" onClick={() => void ask()}>
        {message('imagesAllow')}
      </button>
    </p>
  );
}
