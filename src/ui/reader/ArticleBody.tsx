import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import type { PicturesOf } from '../reads';
import { articleFragment } from './article-fragment';
import { PicturesNote } from './PicturesNote';
import { usePictureAddresses } from './use-picture-addresses';

function describePicture(alt: string | undefined): string {
  return alt ? message('pictureNamed', alt) : message('picture');
}

type Props = { post: FullPost; pictures: PicturesOf; onKeep: () => void };

/**
 * The text of an article, with the pictures that the archive keeps. Others stay with their site until the
 * reader asks for them.
 */
export function ArticleBody({ post, pictures, onKeep }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [showPictures, setShowPictures] = useState(false);
  const kept = usePictureAddresses(pictures.kept);
  const { nodes, missing } = useMemo(
    () =>
      articleFragment(
        post.body,
        { kept, others: showPictures ? 'fetched' : 'described' },
        describePicture,
      ),
    [post.body, kept, showPictures],
  );
  useLayoutEffect(() => host.current?.replaceChildren(nodes), [nodes]);
  return (
    <>
      {missing > 0 && !showPictures && (
        <PicturesNote
          count={missing}
          pictures={pictures}
          onKeep={onKeep}
          onShow={() => setShowPictures(true)}
        />
      )}
      <div ref={host} class="article-body" />
      {post.body === '' && <p class="no-body">{message('noBodyText')}</p>}
    </>
  );
}
