import { useEffect, useState } from 'preact/hooks';
import type { Post } from '../src/core/post';
import { useDailyBackup } from '../src/ui/backup/use-daily-backup';
import { isKept, type CardState } from '../src/ui/card/card-state';
import { keepExportOrder } from '../src/ui/export/export-order';
import { KeyHelp } from '../src/ui/KeyHelp';
import { articleCount } from '../src/ui/locale';
import { PostBrowser } from '../src/ui/list/PostBrowser';
import { QuietActs } from '../src/ui/QuietActs';
import { useReads } from '../src/ui/reads';
import { useServices } from '../src/ui/services';
import { Toast } from '../src/ui/Toast';
import { useKeptStorage } from '../src/ui/use-kept-storage';
import { useLive } from '../src/ui/use-live';
import { useChanges } from '../src/ui/use-changes';

type Props = {
  card: CardState;
  /** The card's post as it now stands; `undefined` once it is gone. */
  onCardPost: (post: Post | undefined) => void;
  listens: boolean;
  onOpen: (id: string) => void;
  onEnter: () => void;
};

/** Keeps the card true: what is edited or deleted below it is so on it too. */
function useFollowedPost(id: string | undefined, onPost: Props['onCardPost']): void {
  const reads = useReads();
  const live = useLive(async () => (id ? { id, post: await reads.getPost(id) } : undefined), [id]);
  useEffect(() => {
    if (live.state === 'ready' && live.value && live.value.id === id) onPost(live.value.post);
  }, [live]);
}

/** The popup below its card: search, list, and the ways out. */
export function Desk({ card, onCardPost, listens, onOpen, onEnter }: Props) {
  const { notes, pages } = useServices();
  const reads = useReads();
  const changes = useChanges();
  useKeptStorage();
  useDailyBackup();
  const [query, setQuery] = useState('');
  const [help, setHelp] = useState(false);
  const count = useLive(() => reads.countPosts(), [reads]);
  useFollowedPost(isKept(card) ? card.post.id : undefined, onCardPost);

  const exportIds = async (ids: readonly string[]): Promise<void> => {
    await keepExportOrder(notes, ids.length > 0 ? ids : 'all');
    await pages.openArchive('#export');
  };
  const total = count.state === 'ready' ? count.value : undefined;
  return (
    <>
      <PostBrowser
        query={query}
        onQuery={setQuery}
        order="captured"
        density="dense"
        count={total}
        changes={changes}
        listens={listens}
        focusSearch={card.state === 'failed'}
        onOpen={onOpen}
        onOpenAside={(id) => void pages.openArchive(`#post/${encodeURIComponent(id)}`)}
        onEnter={onEnter}
        onExport={(ids) => void exportIds(ids)}
        onHelp={() => setHelp(true)}
      >
        <footer class="foot">
          <span class="count">{total === undefined ? '' : articleCount(total)}</span>
          <QuietActs
            acts={[
              { name: 'export', run: () => void exportIds([]) },
              { name: 'openArchive', run: () => void pages.openArchive() },
              { name: 'options', run: () => void pages.openOptions() },
            ]}
          />
        </footer>
      </PostBrowser>
      <Toast notice={changes.notice} />
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </>
  );
}
