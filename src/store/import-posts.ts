import type { StoreFailure } from '../core/failure';
import type { IncomingImage } from '../core/kept-image';
import { mergeCapture } from '../core/merge-capture';
import type { Original, Post, PostBody } from '../core/post';
import type { Result } from '../core/result';
import { textOf } from '../core/text-of';
import type { Archive } from './archive';
import type { AddressToCapture, ImportOutcome } from './import-rows';
import { openArchive } from './open-archive';
import { storing } from './store-failure';

/** A post of a file, ready to be kept. */
export type IncomingPost = {
  path: string;
  post: Post;
  body: PostBody;
  original?: Original;
  /** Out of files that came with it. */
  images?: IncomingImage[];
};

/** One step of an import: posts, and what came of files without any. */
export type ImportBatch = {
  import: number;
  posts: IncomingPost[];
  others: ImportOutcome[];
  addresses: AddressToCapture[];
};

type Writes = {
  added: IncomingPost[];
  revised: { incoming: IncomingPost; existing: Post; post: Post }[];
  outcomes: ImportOutcome[];
};

function outcomeOf(run: number, path: string, status: 'created' | 'revised', post: Post) {
  const { id: postId, revision, review } = post;
  const needsReview = review.length > 0 && { needsReview: true as const };
  return { import: run, path, status, postId, revision, ...needsReview };
}

/** Posts -> rounds in which no story is twice: each sees what the one before has written. */
function roundsOf(posts: IncomingPost[]): IncomingPost[][] {
  const rounds: IncomingPost[][] = [];
  const times = new Map<string, number>();
  for (const one of posts) {
    const { identity } = one.post;
    const time = times.get(identity) ?? 0;
    times.set(identity, time + 1);
    (rounds[time] ??= []).push(one);
  }
  return rounds;
}

/** Decides what becomes of each post of a round. */
function plan(run: number, incoming: IncomingPost[], known: Map<string, Post>): Writes {
  const writes: Writes = { added: [], revised: [], outcomes: [] };
  for (const one of incoming) {
    const { path, post } = one;
    const existing = known.get(post.identity);
    if (!existing) {
      writes.added.push(one);
      writes.outcomes.push(outcomeOf(run, path, 'created', post));
    } else if (existing.digest !== post.digest) {
      const merged = mergeCapture(existing, post);
      writes.revised.push({ incoming: one, existing, post: merged });
      writes.outcomes.push(outcomeOf(run, path, 'revised', merged));
    } else {
      writes.outcomes.push({ import: run, path, status: 'duplicate', postId: existing.id });
    }
  }
  return writes;
}

async function write(archive: Archive, { added, revised, outcomes }: Writes): Promise<void> {
  const ids = revised.map(({ existing }) => existing.id);
  const former = await archive.bodies.bulkGet(ids);
  const placed = [
    ...added.map(({ post: { id }, original }) => ({ id, original })),
    ...revised.map(({ existing: { id }, incoming: { original } }) => ({ id, original })),
  ];
  const originals = placed.flatMap(({ id, original }) =>
    original ? [{ ...original, postId: id }] : [],
  );
  await Promise.all([
    archive.posts.bulkAdd(added.map(({ post }) => post)),
    archive.bodies.bulkAdd(added.map(({ body }) => body)),
    archive.originals.bulkPut(originals),
    archive.importOutcomes.bulkAdd(outcomes),
    ...(revised.length === 0
      ? []
      : [
          archive.revisions.bulkPut(
            revised.map(({ existing }, index) => ({
              postId: existing.id,
              revision: existing.revision,
              capturedAt: existing.revisedAt ?? existing.capturedAt,
              post: existing,
              ...textOf(former[index]),
            })),
          ),
          archive.posts.bulkPut(revised.map(({ post }) => post)),
          archive.bodies.bulkPut(
            revised.map(({ incoming, existing }) => ({ ...incoming.body, postId: existing.id })),
          ),
        ]),
  ]);
}

/** The posts of the archive that tell the same stories, by their identities. */
export async function knownOf(
  archive: Archive,
  incoming: readonly IncomingPost[],
): Promise<Map<string, Post>> {
  const identities = incoming.map(({ post }) => post.identity);
  const existing = await archive.posts.where('identity').anyOf(identities).toArray();
  return new Map(existing.map((post) => [post.identity, post]));
}

/** Opens an import; its number. */
export function beginImport(
  name: string,
  startedAt: number,
): Promise<Result<number, StoreFailure>> {
  return storing(async () => (await openArchive()).imports.add({ name, startedAt }));
}

/** Keeps one batch of an import, in one transaction; what became of each of its files. */
export function importBatch(batch: ImportBatch): Promise<Result<ImportOutcome[], StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    const { posts, bodies, revisions, originals, importOutcomes, toCapture } = archive;
    const tables = [posts, bodies, revisions, originals, importOutcomes, toCapture];
    return archive.transaction('rw', tables, async () => {
      const outcomes = [...batch.others];
      await Promise.all([importOutcomes.bulkAdd(batch.others), toCapture.bulkPut(batch.addresses)]);
      for (const round of roundsOf(batch.posts)) {
        const known = await knownOf(archive, round);
        const writes = plan(batch.import, round, known);
        await write(archive, writes);
        outcomes.push(...writes.outcomes);
      }
      return outcomes;
    });
  });
}

/** Closes an import, whole or cancelled. */
export function finishImport(id: number, now: number): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    await (await openArchive()).imports.update(id, { finishedAt: now });
    return null;
  });
}
