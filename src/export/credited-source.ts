import type { Post } from '../core/post';
import { visibleLine } from './escape/visible-text';

/** The outlet under which a post is filed: the one it credits, else its publisher, else the host. */
export function creditedSource(post: Pick<Post, 'source' | 'publisher'>): string {
  const { source, publisher } = post;
  const names = [source?.name, publisher.name, publisher.host].map((name) =>
    visibleLine(name ?? ''),
  );
  return names.find((name) => name !== '') ?? 'unknown';
}
