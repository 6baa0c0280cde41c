import type { Post } from '../core/post';
import { offsetAt } from '../core/zone';

/** An instant (ms since 1970 UTC) and the zone (minutes east of UTC) in which a post shows it. */
export type PostTime = { instant: number; offset: number; isOfCapture: boolean };

type Timed = Pick<Post, 'publishedAt' | 'capturedAt' | 'revisedAt' | 'edited'>;

/** Years that a file name of Jekyll can hold, with room for every zone. */
function isWritable(instant: number): boolean {
  return instant > Date.UTC(1000, 0, 2) && instant < Date.UTC(9999, 11, 30);
}

/** When a post was published, or undefined where no page and no person said, or nobody could mean it. */
export function publicationTime(post: Timed, zone: string): PostTime | undefined {
  const moment = post.publishedAt;
  if (!moment || !isWritable(moment.instant)) return undefined;
  const latest = post.revisedAt ?? post.capturedAt;
  // Jekyll skips posts of the future. A story cannot be published after it was captured, unless
  // a person says so, who may want just that.
  if (moment.instant > latest && !post.edited.includes('publishedAt')) {
    return { instant: latest, offset: offsetAt(zone, latest), isOfCapture: true };
  }
  return { instant: moment.instant, offset: moment.offset, isOfCapture: false };
}

/** When a post was captured, in the reader's zone: an IANA name, or 'browser' for the machine's. */
export function captureTime(post: Timed, zone: string): PostTime {
  const instant = post.capturedAt;
  return { instant, offset: offsetAt(zone, instant), isOfCapture: true };
}
