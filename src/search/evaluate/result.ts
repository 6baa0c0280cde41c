import type { Columns } from '../columns/columns';
import type { PostRow } from '../columns/post-row';
import type { BitSet } from './bit-set';

/** What hits are ordered by: time of publication or capture, newest first, or how well they match. */
export type HitOrder = 'published' | 'captured' | 'relevance';

/** Hits of a query: posts of the columns, and posts that were read because the index does not have them. */
export type HitSet = { posts: BitSet; rest: readonly PostRow[]; scores?: Float32Array };

/** One hit in its place. */
export type PlacedHit = {
  id: string;
  capturedAt: number;
  publishedAt: number;
  /** Under which its facts stand in the index; 0: they do not. */
  factStamp: number;
};

/** By what a post stands in a list by publication: those without a time by that of their capture. */
function timeOf(order: HitOrder, publishedAt: number, capturedAt: number): number {
  return order === 'captured' || Number.isNaN(publishedAt) ? capturedAt : publishedAt;
}

/** All posts of the columns in an order of time, newest first; of one moment by their ids, backwards. */
export function orderOf(columns: Columns, order: 'published' | 'captured'): Uint32Array {
  const { ids, length, publishedAt, capturedAt } = columns;
  const times = new Float64Array(length);
  const posts: number[] = [];
  for (let post = 0; post < length; post += 1) {
    times[post] = timeOf(order, publishedAt[post] ?? Number.NaN, capturedAt[post] ?? 0);
    if (ids[post] !== '') posts.push(post);
  }
  posts.sort((a, b) => {
    const later = (times[b] ?? 0) - (times[a] ?? 0);
    return later === 0 ? ((ids[a] ?? '') < (ids[b] ?? '') ? 1 : -1) : later;
  });
  return Uint32Array.from(posts);
}

/** Those of the set, in the order of the list. */
function placesOf(posts: BitSet, order: Uint32Array): Uint32Array {
  const found = new Uint32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at += 1) {
    const post = order[at] ?? 0;
    if (!posts.has(post)) continue;
    found[count] = post;
    count += 1;
  }
  return found.slice(0, count);
}

/** The hits among all posts in order; by relevance the better first, of equals the newer. */
export function orderedHits(
  { posts, scores }: HitSet,
  byTime: Uint32Array,
  order: HitOrder,
): Uint32Array {
  const hits = placesOf(posts, byTime);
  if (order !== 'relevance' || !scores) return hits;
  const count = hits.length;
  // Score and place in one float, so that they are sorted natively.
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const score = Math.round((scores[hits[at] ?? 0] ?? 0) * 4_096);
    keys[at] = -score * 2 ** 24 + at;
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => hits[((key % 2 ** 24) + 2 ** 24) % 2 ** 24] ?? 0);
}

/**
 * A list of hits that can be asked for any part of it: those of the columns and those that were read,
 * in one order.
 */
export class HitList {
  readonly length: number;
  /** Posts of the columns as their numbers, those of the rest as numbers behind the last. */
  private readonly places: Uint32Array;

  constructor(
    private readonly columns: Columns,
    hits: Uint32Array,
    private readonly rest: readonly PostRow[],
    order: HitOrder,
  ) {
    this.places = rest.length === 0 ? hits : this.merge(hits, order);
    this.length = this.places.length;
  }

  /** Those read come, by relevance, before all others: they are few, and new. */
  private merge(hits: Uint32Array, order: HitOrder): Uint32Array {
    const merged = new Uint32Array(hits.length + this.rest.length);
    const time = (place: number): number => {
      const { capturedAt, publishedAt } = this.placed(place);
      return timeOf(order, publishedAt, capturedAt);
    };
    const rest = this.rest
      .map((_, at) => this.columns.length + at)
      .sort((a, b) => time(b) - time(a) || (this.placed(a).id < this.placed(b).id ? 1 : -1));
    let at = 0;
    let next = 0;
    for (const place of rest) {
      const isBefore = (post: number): boolean =>
        order !== 'relevance' &&
        (time(post) > time(place) ||
          (time(post) === time(place) && this.placed(post).id > this.placed(place).id));
      while (next < hits.length && isBefore(hits[next] ?? 0)) {
        merged[at++] = hits[next++] ?? 0;
      }
      merged[at++] = place;
    }
    merged.set(hits.subarray(next), at);
    return merged;
  }

  private placed(place: number): PlacedHit {
    const { columns } = this;
    const row = this.rest[place - columns.length];
    if (row) return row;
    return {
      id: columns.ids[place] ?? '',
      capturedAt: columns.capturedAt[place] ?? 0,
      publishedAt: columns.publishedAt[place] ?? Number.NaN,
      factStamp: columns.factStamps[place] ?? 0,
    };
  }

  at(index: number): PlacedHit | undefined {
    const place = this.places[index];
    return place === undefined ? undefined : this.placed(place);
  }

  /** Ids from one place up to before another. */
  ids(from: number, to: number): string[] {
    return Array.from(this.places.subarray(from, to), (place) => this.placed(place).id);
  }
}
