import type { Post } from './post';

/** The name under which a post stands: its credited source, else who published it. */
export function sourceName(post: Pick<Post, 'source' | 'publisher'>): string {
  return post.source?.name ?? post.publisher.name ?? post.publisher.host;
}
