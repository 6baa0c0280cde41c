import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreFailure } from '../../core/failure';
import type { Post } from '../../core/post';
import { useReads } from '../reads';

/** Posts read at once: more than any window shows. */
const PAGE = 60;
/** After the last page was read, ms until the longer list is followed as a whole. */
const SETTLE = 400;

export type Timeline = {
  /** Absent until the first answer. */
  posts?: Post[];
  failure?: StoreFailure;
  /** Posts of the oldest day that has been read from. */
  oldestDayCount?: number;
  /** Reads the next page, if there is one. */
  more: () => void;
};

type Read = { posts: Post[]; oldestDayCount: number };

/**
 * All posts, newest capture first, page by page, followed live: a save in any window appears. A page
 * costs a page however far down it is; only a change re-reads what is shown.
 * @param attempt another number reads anew.
 */
export function useTimeline(attempt: number): Timeline {
  const reads = useReads();
  const [read, setRead] = useState<Read>();
  const [failure, setFailure] = useState<StoreFailure>();
  const [epoch, setEpoch] = useState(0);
  const extent = useRef(PAGE);
  const busy = useRef(false);

  const withCount = async (posts: Post[]): Promise<Read> => {
    const oldest = posts.at(-1);
    if (!oldest) return { posts, oldestDayCount: 0 };
    const from = new Date(oldest.capturedAt).setHours(0, 0, 0, 0);
    const to = new Date(from).setHours(24, 0, 0, 0);
    return { posts, oldestDayCount: await reads.countCapturedBetween(from, to) };
  };

  useEffect(
    () =>
      reads.watch(async () => withCount(await reads.listPosts({ limit: extent.current })), {
        next: (value) => {
          setFailure(undefined);
          setRead(value);
        },
        failed: setFailure,
      }),
    [reads, epoch, attempt],
  );

  const readOn = async (before: Post, posts: Post[]): Promise<void> => {
    const next = await reads.listPosts({ before, limit: PAGE });
    extent.current = posts.length + PAGE;
    setRead(await withCount([...posts, ...next]));
    setTimeout(() => setEpoch(extent.current), SETTLE);
  };
  const more = (): void => {
    const last = read?.posts.at(-1);
    if (!read || !last || busy.current || read.posts.length < extent.current) return;
    busy.current = true;
    readOn(last, read.posts)
      .catch((error: unknown) => setFailure(reads.failureOf(error)))
      .finally(() => (busy.current = false));
  };
  return { ...read, ...(failure ? { failure } : {}), more };
}
