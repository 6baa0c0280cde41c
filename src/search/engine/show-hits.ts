import { postsByIds, textsOf } from '../../store/read-unindexed';
import type { ShownPatterns } from '../query/shown-patterns';
import { missingInFacts, showHit, type Hit } from '../show/show-hit';
import type { HanForms } from '../text/fold';

/** A text longer than this is searched for a passage only in its beginning. */
const LONGEST = 400_000;

/** Ids of posts -> what their rows show, in the same order; those that are gone are left out. */
export async function showHits(
  ids: readonly string[],
  patterns: ShownPatterns,
  forms: HanForms,
): Promise<Hit[]> {
  const posts = (await postsByIds(ids)).filter((post) => post !== undefined);
  const missing = posts.map((post) => missingInFacts(post, patterns, forms));
  const toRead = posts.filter((_, at) => (missing[at]?.length ?? 0) > 0).map(({ id }) => id);
  const texts = await textsOf(toRead);
  const textOf = new Map(toRead.map((id, at) => [id, texts[at] ?? '']));
  return posts.map((post, at) =>
    showHit(post, (textOf.get(post.id) ?? '').slice(0, LONGEST), {
      patterns,
      inText: missing[at] ?? [],
      forms,
    }),
  );
}
