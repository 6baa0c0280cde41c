import type { Columns } from '../columns/columns';
import { FACTS } from '../index/segment';
import type { OpenSegment } from './index-reader';

/** What a document that is out of date has in the place of its post. */
export const NOBODY = 0xffffffff;

/** Twice the number of each document's post, one more where it is the post's facts; or NOBODY. */
function readOwners({ posts, parts, stamps }: OpenSegment, columns: Columns): Uint32Array {
  const { factStamps, textStamps } = columns;
  const owners = new Uint32Array(posts.length);
  for (let document = 0; document < posts.length; document += 1) {
    const post = posts[document] ?? 0;
    const isFacts = parts[document] === FACTS;
    const current = (isFacts ? factStamps : textStamps)[post];
    owners[document] = current === stamps[document] ? post * 2 + Number(isFacts) : NOBODY;
  }
  return owners;
}

const known = new WeakMap<OpenSegment, { columns: Columns; owners: Uint32Array }>();

/**
 * The posts of a segment's documents, as of these columns. Made once for all queries until a post
 * changes: to look up stamps for each document found would be most of the work of a common word.
 */
export function documentOwners(segment: OpenSegment, columns: Columns): Uint32Array {
  const kept = known.get(segment);
  if (kept?.columns === columns) return kept.owners;
  const owners = readOwners(segment, columns);
  known.set(segment, { columns, owners });
  return owners;
}
