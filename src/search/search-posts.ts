import type { FullPost, Post } from '../core/post';
import { batchesOfAll, withBodies } from '../store/each-full-post';
import { foldText, searchTerms } from './fold-text';
import { passageOf, type Passage } from './passage';

/** A post that holds every term; `passage` where a term stands in its text only. */
export type Hit = { post: Post; passage?: Passage };

export type SearchOptions = {
  /** How many hits are given; more are counted only. */
  limit: number;
  /** A search that nobody waits for any more ends with the signal's reason. */
  signal?: AbortSignal;
  /** Called with the hits so far, whenever a batch of posts brought some. */
  onFound?: (hits: Hit[]) => void;
};

/** Posts read at once. */
const BATCH = 250;

/** The facts of a post that search looks at, folded, apart from each other by line breaks. */
function factsOf(post: Post): string {
  const { headline = '', dek = '', source, publisher, authors, tags } = post;
  const names = [source?.name ?? '', publisher.name ?? '', publisher.host];
  return foldText([headline, dek, ...names, ...authors, ...tags].join('\n'));
}

function hitOf(full: FullPost, terms: string[]): Hit | undefined {
  const { body: _body, text, ...post } = full;
  const facts = factsOf(full);
  const inText = terms.filter((term) => !facts.includes(term));
  if (inText.length === 0) return { post };
  const folded = foldText(text);
  if (!inText.every((term) => folded.includes(term))) return undefined;
  const passage = passageOf(text, inText[0] ?? '');
  return passage ? { post, passage } : { post };
}

/**
 * Posts whose headline, source, authors, tags or body hold every term of the query, newest capture
 * first. A plain scan: any substring is found, Chinese too, at the cost of reading the archive.
 * An empty query finds nothing. `total` counts all hits, `hits` are the newest `limit` of them.
 * @throws the signal's reason when aborted, or what the database throws.
 */
export async function searchPosts(
  query: string,
  { limit, signal, onFound }: SearchOptions,
): Promise<{ hits: Hit[]; total: number }> {
  const terms = searchTerms(query);
  const hits: Hit[] = [];
  let total = 0;
  if (terms.length === 0) return { hits, total };
  for await (const posts of batchesOfAll(BATCH)) {
    signal?.throwIfAborted();
    const found = (await withBodies(posts)).flatMap((full) => hitOf(full, terms) ?? []);
    signal?.throwIfAborted();
    total += found.length;
    const room = limit - hits.length;
    if (found.length === 0 || room <= 0) continue;
    hits.push(...found.slice(0, room));
    onFound?.([...hits]);
  }
  return { hits, total };
}
