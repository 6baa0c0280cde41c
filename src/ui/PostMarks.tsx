import type { Post } from '../core/post';
import { message } from '../platform/i18n';

/** What a post is beside an article: a part of one that the reader chose. */
export function PostMarks({ post }: { post: Pick<Post, 'selection'> }) {
  return post.selection ? <span class="mark-kind">{message('markSelection')}</span> : null;
}
