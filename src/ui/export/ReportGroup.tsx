import { message } from '../../platform/i18n';
import { formatNumber } from '../locale';
import { useReads } from '../reads';
import { useLive } from '../use-live';

export type ReportedPost = { postId: string; headline?: string };

type Props = {
  title: string;
  posts: readonly ReportedPost[];
  /** Posts that are missing from the export, not only changed in it. */
  isWarning: boolean;
  /** Said before them. */
  note?: string | undefined;
  onOpen: (id: string) => void;
};

/** Posts of a group that are named; the rest are counted. */
const NAMED = 50;

function PostLink({ post, onOpen }: { post: ReportedPost; onOpen: Props['onOpen'] }) {
  const reads = useReads();
  const live = useLive(
    async () => post.headline ?? (await reads.getPost(post.postId))?.headline,
    [post],
  );
  const headline = live.state === 'ready' ? live.value : undefined;
  return (
    <button type="button" class="report-link" onClick={() => onOpen(post.postId)}>
      {headline ?? message('noHeadline')}
    </button>
  );
}

/** Posts with one reason, each a way to it. */
export function ReportGroup({ title, posts, isWarning, note, onOpen }: Props) {
  const more = posts.length - NAMED;
  return (
    <details class={`report${isWarning ? ' warn' : ''}`} open={isWarning && posts.length <= 5}>
      <summary>{title}</summary>
      {note !== undefined && <p>{note}</p>}
      <ul>
        {posts.slice(0, NAMED).map((post) => (
          <li key={post.postId}>
            <PostLink post={post} onOpen={onOpen} />
          </li>
        ))}
        {more > 0 && <li>{message('andMore', formatNumber(more))}</li>}
      </ul>
    </details>
  );
}
