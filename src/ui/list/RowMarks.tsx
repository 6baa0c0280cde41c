import type { Post, ReviewReason } from '../../core/post';
import { message, type MessageKey } from '../../platform/i18n';
import { NoteIcon, StarIcon } from '../icons';
import { formatNumber } from '../locale';
import { PostMarks } from '../PostMarks';

const MISSING = {
  'no-headline': 'markNoHeadline',
  'no-time': 'markNoTime',
  'no-body': 'markNoBody',
  'missing-pages': 'markMissingPages',
  'doubtful-headline': 'markDoubtfulHeadline',
  'doubtful-source': 'markDoubtfulSource',
  'doubtful-publishedAt': 'markDoubtfulTime',
  'doubtful-authors': 'markDoubtfulAuthors',
} as const satisfies Record<ReviewReason, MessageKey>;

/** What asks to be looked at, and how often the story changed. */
export function RowMarks({ post }: { post: Post }) {
  const [missing] = post.review;
  const changes = post.revision - 1;
  return (
    <>
      <PostMarks post={post} which="cut" />
      {post.starred && <StarIcon label={message('markStarred')} />}
      {post.note !== undefined && <NoteIcon label={message('markNote')} />}
      {missing && <span class="mark-look">{message(MISSING[missing])}</span>}
      {changes === 1 && <span class="mark-changed">{message('markChangedOnce')}</span>}
      {changes > 1 && (
        <span class="mark-changed">{message('markChanged', formatNumber(changes))}</span>
      )}
    </>
  );
}
