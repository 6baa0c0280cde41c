import {
  comparePosts,
  copyIdentity,
  mergePosts,
  verdictOf,
  type Verdict,
} from '../core/compare-posts';
import type { StoreFailure } from '../core/failure';
import type { Post } from '../core/post';
import type { Result } from '../core/result';
import type { Archive } from './archive';
import { openArchive } from './open-archive';
import type { PostRecord } from './post-records';
import { addPosts, mergeInto } from './restore-writes';
import { storing } from './store-failure';

/** What a post of a backup is to the archive, and under which id the archive has it. */
export type Restored = { verdict: Verdict; id: string; headline?: string };

type Known = Map<string, Post>;

/** Adds the archive's own of these identities. */
async function learn(archive: Archive, known: Known, identities: string[]): Promise<void> {
  const found = await archive.posts.where('identity').anyOf(identities).toArray();
  for (const post of found) known.set(post.identity, post);
}

/** The archive's own of these stories; of those that are unclear also what an earlier restore kept. */
async function knownOf(archive: Archive, posts: Post[]): Promise<Known> {
  const known: Known = new Map();
  await learn(
    archive,
    known,
    posts.map(({ identity }) => identity),
  );
  const unclear = posts.filter((post) => judge(post, known) === 'unclear');
  if (unclear.length > 0) await learn(archive, known, unclear.map(copyIdentity));
  return known;
}

function judge(post: Post, known: Known): Verdict {
  const here = known.get(post.identity);
  if (!here) return 'new';
  const verdict = verdictOf(comparePosts(here, post));
  return verdict === 'unclear' && known.has(copyIdentity(post)) ? 'same' : verdict;
}

/** What posts of a backup are to the archive as it is now; nothing is written. */
export function judgePosts(posts: Post[]): Promise<Result<Verdict[], StoreFailure>> {
  return storing(async () => {
    const known = await knownOf(await openArchive(), posts);
    return posts.map((post) => judge(post, known));
  });
}

/** Ids that posts of the archive have, and those that other stories have in the bin. */
async function takenIds(archive: Archive, records: PostRecord[]): Promise<Set<string>> {
  const ids = records.map(({ post }) => post.id);
  const [found, binned] = await Promise.all([archive.posts.bulkGet(ids), archive.bin.bulkGet(ids)]);
  return new Set(
    ids.filter((_, at) => {
      const inBin = binned[at];
      return found[at] || (inBin && inBin.post.identity !== records[at]?.post.identity);
    }),
  );
}

function restored(verdict: Verdict, id: string, { headline }: Post): Restored {
  return { verdict, id, ...(headline !== undefined && { headline }) };
}

async function restoreAll(
  archive: Archive,
  records: PostRecord[],
  newId: () => string,
): Promise<Restored[]> {
  const known = await knownOf(
    archive,
    records.map(({ post }) => post),
  );
  const taken = await takenIds(archive, records);
  const added: PostRecord[] = [];
  const outcomes: Restored[] = [];
  const add = (record: PostRecord, verdict: Verdict, identity: string): void => {
    const id = taken.has(record.post.id) ? newId() : record.post.id;
    const post = { ...record.post, id, identity };
    taken.add(id);
    known.set(identity, post);
    added.push({ ...record, post });
    outcomes.push(restored(verdict, id, post));
  };
  for (const record of records) {
    const { post } = record;
    const here = known.get(post.identity);
    const verdict = judge(post, known);
    if (!here) add(record, verdict, post.identity);
    else if (verdict === 'unclear') add(record, verdict, copyIdentity(post));
    else {
      // Of two states of one story in one batch the first has to be there for the second.
      await addPosts(archive, added.splice(0));
      const comparison = comparePosts(here, post);
      const merged = verdict === 'newer-there' ? mergePosts(here, post, comparison) : here;
      await mergeInto(archive, { here, record, merged, text: comparison.text });
      known.set(post.identity, merged);
      outcomes.push(restored(verdict, here.id, merged));
    }
  }
  await addPosts(archive, added);
  return outcomes;
}

/**
 * Takes posts of a backup in, in one transaction: what is new is added; of what is here too the later
 * text and the later edits stay, a text that gives way is kept among the earlier ones; where it is
 * unclear which is later, the backup's is kept as a post of its own beside the one here.
 */
export function restorePosts(
  records: PostRecord[],
  newId: () => string,
): Promise<Result<Restored[], StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    const { posts, bodies, revisions, originals, readingPlaces, bin, postImages } = archive;
    const tables = [posts, bodies, revisions, originals, readingPlaces, bin, postImages];
    // An async function: of another one Dexie loses track within awaits of awaits.
    return archive.transaction('rw', tables, async () => restoreAll(archive, records, newId));
  });
}
