import { useEffect, useState } from 'preact/hooks';
import type { Post } from '../../core/post';
import type { ProfileData } from '../../core/profile-data';
import type { Preview } from '../../export/template/preview';
import { useReads } from '../reads';
import { useServices } from '../services';
import { useLive } from '../use-live';

/** Posts to preview with: the latest. */
const POSTS = 20;

/** How long the reader pauses before the preview follows, ms. */
const PAUSE = 200;

export type PreviewControl = {
  /** Absent until the first one is made. */
  preview?: Preview;
  posts: readonly Post[];
  postId: string | undefined;
  choose: (postId: string) => void;
};

/** What a draft of a profile makes of a post of the archive, a moment after each change. */
export function usePreview(draft: ProfileData): PreviewControl {
  const reads = useReads();
  const { settings } = useServices();
  const listed = useLive(() => reads.listPosts({ limit: POSTS }), [reads]);
  const posts = listed.state === 'ready' ? listed.value : undefined;
  const [chosen, choose] = useState<string>();
  const [preview, setPreview] = useState<Preview>();
  const postId = chosen ?? posts?.[0]?.id;
  const isListed = posts !== undefined;
  useEffect(() => {
    if (!isListed) return;
    let isWanted = true;
    const make = async (): Promise<void> => {
      const [post, kept, { previewOf }] = await Promise.all([
        postId === undefined ? undefined : reads.getFullPost(postId),
        settings.load(),
        import('../../export/template/preview'),
      ]);
      if (isWanted) setPreview(previewOf(draft, post, kept));
    };
    const timer = setTimeout(() => void make(), preview ? PAUSE : 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [draft, postId, isListed]);
  return { ...(preview ? { preview } : {}), posts: posts ?? [], postId, choose };
}
