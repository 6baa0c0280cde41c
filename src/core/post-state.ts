import type { FullPost } from './post';
import { shortDigest } from './short-digest';

type Stated = Pick<FullPost, 'url' | 'headline' | 'dek' | 'source' | 'publishedAt' | 'body'>;

/** A name for all that an exported file says of a post: another as soon as any of it changes. */
export function postState({ url, headline, dek, source, publishedAt, body }: Stated): string {
  const facts = [url, headline, dek, source?.name, source?.line, publishedAt?.instant, body];
  return shortDigest(JSON.stringify(facts));
}
