import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { FullPost } from '../../core/post';
import { articleWithSource, copyToClipboard } from './copy-article';

/** How the last copy ended; absent a while later. */
export type CopyEnd = 'copied' | 'refused';

/** How long it is said, ms. */
const SAID = 4_000;

/** Copies the article that `host` shows, or what is selected in it, with its source. */
export function useCopy(host: RefObject<HTMLElement | null>): {
  end: CopyEnd | undefined;
  copy: (post: FullPost) => void;
} {
  const [end, setEnd] = useState<CopyEnd>();
  useEffect(() => {
    if (end === undefined) return undefined;
    const timer = setTimeout(() => setEnd(undefined), SAID);
    return () => clearTimeout(timer);
  }, [end]);
  const copy = (post: FullPost): void => {
    const article = host.current?.querySelector('article');
    if (!article) return;
    copyToClipboard(articleWithSource(post, article)).then(
      () => setEnd('copied'),
      () => setEnd('refused'),
    );
  };
  return { end, copy };
}
