import { STATE_KEY } from './index-rows';
import { openArchive } from './open-archive';

/** A text that is another one whenever posts or the index have changed: to be followed by a live query. */
export async function archiveStamp(): Promise<string> {
  const archive = await openArchive();
  const [state, [last], [first]] = await Promise.all([
    archive.indexState.get(STATE_KEY),
    archive.changes.orderBy('at').reverse().limit(1).primaryKeys(),
    archive.changes.orderBy('at').limit(1).primaryKeys(),
  ]);
  return [state?.stamp, state?.nextSegment, state?.readThrough, first, last].join(' ');
}
