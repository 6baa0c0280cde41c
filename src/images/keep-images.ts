import { atOnce } from '../core/at-once';
import type { StoreFailure } from '../core/failure';
import type { FoundImage, ImageMissing } from '../core/kept-image';
import { oneRunMore } from '../core/one-run-more';
import type { Result } from '../core/result';
import type { FetchImage } from './fetch-image';

/** A post that waits for its images; `since`: when they were asked for, ms since 1970 UTC. */
export type WaitingPost = { postId: string; since: number };

/** What is to be fetched of it, and the address of its page. */
export type ImageOrder = { page: string; addresses: string[] };

export type KeepEffects = {
  waiting(): Promise<WaitingPost[]>;
  /** The images that the post lacks; undefined where there is nothing to do any more. */
  begin(post: WaitingPost): Promise<ImageOrder | undefined>;
  fetchImage: FetchImage;
  /** Keeps an image of a post, or why it is missing. */
  settle(
    postId: string,
    address: string,
    found: Result<FoundImage, ImageMissing>,
  ): Promise<Result<null, StoreFailure>>;
  /** The post waits no more, unless it was asked for again. */
  finish(post: WaitingPost): Promise<void>;
  /** Whether the reader lets us fetch from other sites. */
  mayFetch(): Promise<boolean>;
  /** The browser shall not end us for idleness until the answer is called. */
  stayAwake(): () => void;
};

/** Images that are fetched at once. */
const WIDTH = 3;

type Task = () => Promise<void>;

/** One post: its images one by one, and its end behind the last of them. */
async function* tasksOf(
  post: WaitingPost,
  effects: KeepEffects,
  bugs: unknown[],
): AsyncGenerator<Task> {
  // What nobody expected of one image must not keep those of all other posts waiting.
  const fetching = (address: string, page: string) =>
    effects.fetchImage(address, page).catch((bug: unknown) => void bugs.push(bug));
  const order = await effects.begin(post);
  if (!order) return;
  let left = order.addresses.length;
  if (left === 0) await effects.finish(post);
  for (const address of order.addresses) {
    yield async () => {
      const found = await fetching(address, order.page);
      if (!found) return;
      const kept = await effects.settle(post.postId, address, found);
      // A disk that is full, an archive that is gone: the rest waits for another time.
      if (!kept.ok) throw new Error(kept.failure.reason);
      left -= 1;
      if (left === 0) await effects.finish(post);
    };
  }
}

async function* allTasks(
  posts: WaitingPost[],
  effects: KeepEffects,
  bugs: unknown[],
): AsyncGenerator<Task> {
  for (const post of posts) {
    if (!(await effects.mayFetch())) return;
    yield* tasksOf(post, effects, bugs);
  }
}

/**
 * Makes what fetches the images of all posts that wait for them, some at once. What it does not come to,
 * because the browser ends it or nothing may be fetched, waits in the archive for the next call.
 */
export function keepImagesWith(effects: KeepEffects): () => Promise<void> {
  const run = async (): Promise<void> => {
    const tried = new Set<string>();
    const bugs: unknown[] = [];
    const keyOf = ({ postId, since }: WaitingPost): string => `${String(since)} ${postId}`;
    for (;;) {
      const posts = (await effects.waiting()).filter((post) => !tried.has(keyOf(post)));
      if (posts.length === 0 || !(await effects.mayFetch())) break;
      for (const post of posts) tried.add(keyOf(post));
      const rest = effects.stayAwake();
      try {
        await atOnce(allTasks(posts, effects, bugs), WIDTH, (task) => task());
      } finally {
        rest();
      }
    }
    if (bugs.length > 0) throw bugs[0];
  };
  const runs = oneRunMore<void>(run);
  return () => runs();
}
