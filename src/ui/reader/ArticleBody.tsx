import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import { formatNumber } from '../locale';
import { articleFragment } from './article-fragment';

function describePicture(alt: string | undefined): string {
  return alt ? message('pictureNamed', alt) : message('picture');
}

/** The text of an article. Its pictures stay with their site until the reader asks for them. */
export function ArticleBody({ post }: { post: FullPost }) {
  const host = useRef<HTMLDivElement>(null);
  const [showPictures, setShowPictures] = useState(false);
  const { nodes, pictures } = useMemo(
    () => articleFragment(post.body, showPictures, describePicture),
    [post.body, showPictures],
  );
  useLayoutEffect(() => host.current?.replaceChildren(nodes), [nodes]);
  return (
    <>
      {pictures > 0 && !showPictures && (
        <p class="pictures-note">
          <span>
            {pictures === 1
              ? message('picturesOne')
              : message('picturesMany', formatNumber(pictures))}
          </span>
          <button type="button" class="quiet seal" onClick={() => setShowPictures(true)}>
            {message('showPictures')}
          </button>
        </p>
      )}
      <div ref={host} class="article-body" />
      {post.body === '' && <p class="no-body">{message('noBodyText')}</p>}
    </>
  );
}
