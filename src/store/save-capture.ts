import type { Capture } from '../core/capture';
import type { StoreFailure } from '../core/failure';
import { fillMissing } from '../core/fill-missing';
import { makePost, type Stamp } from '../core/make-post';
import { mergeCapture } from '../core/merge-capture';
import type { Post, PostBody } from '../core/post';
import { textOf } from '../core/text-of';
import type { Result } from '../core/result';
import type { SaveOutcome } from '../core/save-outcome';
import type { Archive } from './archive';
import { openArchive } from './open-archive';
import { storing } from './store-failure';

type Drafted = { post: Post; body: PostBody };

async function create(archive: Archive, { post, body }: Drafted): Promise<SaveOutcome> {
  await Promise.all([archive.posts.add(post), archive.bodies.add(body)]);
  return { status: 'created', post };
}

/** Keeps the present text as a revision, and puts the later one in its place. */
async function revise(archive: Archive, existing: Post, later: Drafted): Promise<SaveOutcome> {
  const present = await archive.bodies.get(existing.id);
  const post = mergeCapture(existing, later.post);
  await Promise.all([
    archive.revisions.put({
      postId: existing.id,
      revision: existing.revision,
      capturedAt: existing.revisedAt ?? existing.capturedAt,
      post: existing,
      ...textOf(present),
    }),
    archive.posts.put(post),
    archive.bodies.put({ ...later.body, postId: existing.id }),
  ]);
  return { status: 'revised', post };
}

/** The text is the one kept; what was missing beside it, and is there now, is filled in. */
async function leave(archive: Archive, existing: Post, later: Drafted): Promise<SaveOutcome> {
  const post = fillMissing(existing, later.post);
  if (post === existing) return { status: 'unchanged', post };
  const { explanation } = later.body;
  await Promise.all([
    archive.posts.put(post),
    explanation && archive.bodies.update(post.id, { explanation }),
  ]);
  return { status: 'unchanged', post };
}

/**
 * Keeps a capture, in one transaction: a story that is new is created; one whose text the archive
 * has keeps that text and every fact, and gets those that it lacked; one whose text differs is revised, its older text kept. Two saves of one
 * story at once are one post: the second finds the first.
 */
export function saveCapture(
  capture: Capture,
  stamp: Stamp,
): Promise<Result<SaveOutcome, StoreFailure>> {
  const drafted = makePost(capture, stamp);
  return storing(async () => {
    const archive = await openArchive();
    const { posts, bodies, revisions } = archive;
    return archive.transaction('rw', posts, bodies, revisions, async () => {
      const existing = await posts.get({ identity: drafted.post.identity });
      if (!existing) return create(archive, drafted);
      if (existing.digest === drafted.post.digest) return leave(archive, existing, drafted);
      return revise(archive, existing, drafted);
    });
  });
}
