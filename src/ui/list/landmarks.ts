import type { Landmarks } from './load-list';
import type { ListView } from './use-list';
import type { ListScroll } from './use-scroll';

/**
 * By which posts a newer state of a list is told from this one. At its top nothing is kept in its place,
 * and what comes is seen; further down the row that is seen first stays, and what comes before the
 * post that led the list is new.
 */
export function landmarksOf(
  { loaded, hitAt }: ListView,
  { first, isAtTop }: ListScroll,
  before: Landmarks,
): Landmarks {
  if (!loaded) return before;
  const leader = isAtTop ? hitAt(0)?.post.id : before.leader;
  return { seen: isAtTop ? undefined : hitAt(first)?.post.id, leader };
}
