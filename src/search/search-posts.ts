import type { Post } from '../core/post';
import { readAhead } from '../store/read-ahead';
import { scanPosts, textsBetween } from '../store/scan-posts';
import { foldText, searchTerms } from './fold-text';
import { passageOf, type Passage } from './passage';

/** A post that holds every term; `passage` where a term stands in its text only. */
export type Hit = { post: Post; passage?: Passage };

export type SearchOptions = {
  /** How many hits are given; more are counted only. */
  limit: number;
  /** A search that nobody waits for any more ends with the signal's reason. */
  signal?: AbortSignal;
  /** Called with the newest hits so far, whenever a batch of posts brought some. */
  onFound?: (hits: Hit[]) => void;
};

/** Posts read at once, and how many such reads are under way while one is searched. */
const BATCH = 500;
const AHEAD = 1;

/** A post that may be a hit: the terms that its facts lack, and the text that is to hold them. */
type Candidate = { post: Post; missing: string[]; text: string };

/** The facts of a post that search looks at, folded, apart from each other by line breaks. */
function factsOf(post: Post): string {
  const { headline = '', dek = '', source, publisher, authors, tags } = post;
  const names = [source?.name ?? '', publisher.name ?? '', publisher.host];
  return foldText([headline, dek, ...names, ...authors, ...tags].join('\n'));
}

/** A batch in the order of ids -> the same with their texts, which are read only where facts do not settle it. */
async function candidatesOf(posts: Post[], terms: string[]): Promise<Candidate[]> {
  const sifted = posts.map((post) => {
    const facts = factsOf(post);
    return { post, missing: terms.filter((term) => !facts.includes(term)) };
  });
  const open = sifted.filter(({ missing }) => missing.length > 0);
  const [first, last] = [open.at(0), open.at(-1)];
  const texts = first && last ? await textsBetween(first.post.id, last.post.id) : undefined;
  return sifted.map((one) => ({ ...one, text: texts?.get(one.post.id) ?? '' }));
}

function isHit({ missing, text }: Candidate): boolean {
  if (missing.length === 0) return true;
  const folded = foldText(text);
  return missing.every((term) => folded.includes(term));
}

/** The order of every list: newest capture first. */
function newestFirst({ post: a }: Candidate, { post: b }: Candidate): number {
  return b.capturedAt - a.capturedAt || (a.id < b.id ? 1 : -1);
}

function hitOf({ post, missing: [term], text }: Candidate): Hit {
  const passage = term === undefined ? undefined : passageOf(text, term);
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
  let newest: Candidate[] = [];
  let total = 0;
  if (terms.length === 0) return { hits: [], total };
  const read = (posts: Post[]) => candidatesOf(posts, terms);
  for await (const batch of readAhead(scanPosts(BATCH), AHEAD, read)) {
    signal?.throwIfAborted();
    const found = batch.filter(isHit);
    if (found.length === 0) continue;
    total += found.length;
    newest = [...newest, ...found].sort(newestFirst).slice(0, limit);
    onFound?.(newest.map(hitOf));
  }
  signal?.throwIfAborted();
  return { hits: newest.map(hitOf), total };
}
