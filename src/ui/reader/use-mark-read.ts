import { useEffect } from 'preact/hooks';
import type { Post } from '../../core/post';
import { useServices } from '../services';

/** How long an article is open before it counts as read, ms: less is leafing through. */
const LOOK = 2_500;

/** Marks an article as read once it has been open for some time. */
export function useMarkRead(post: Post | undefined): void {
  const { background } = useServices();
  const unread = post && post.readAt === undefined ? post.id : undefined;
  useEffect(() => {
    if (unread === undefined) return undefined;
    const timer = setTimeout(() => void background.markRead({ postId: unread }), LOOK);
    return () => clearTimeout(timer);
  }, [post?.id]);
}
