import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import type { PicturesOf } from '../reads';
import { articleLanguage, isHan } from '../article-language';
import { sourceName } from '../../core/source-name';
import { HowRead } from '../readings/HowRead';
import { ArticleBody } from './ArticleBody';
import { ReaderFacts } from './ReaderFacts';

type Props = {
  post: FullPost;
  pictures: PicturesOf;
  /** Has those pictures kept that are not. */
  onKeep: () => void;
};

/** An article as it is read: its own language decides how it is set. */
export function Reader({ post, pictures, onKeep }: Props) {
  const language = articleLanguage(post);
  return (
    <article class={`reader${isHan(language) ? ' han' : ''}`}>
      <p class="kicker">{sourceName(post)}</p>
      <h1 lang={language}>{post.headline ?? message('noHeadline')}</h1>
      {post.dek && (
        <p class="dek" lang={language}>
          {post.dek}
        </p>
      )}
      <ReaderFacts post={post} />
      <HowRead post={post} />
      <div lang={language}>
        <ArticleBody post={post} pictures={pictures} onKeep={onKeep} />
      </div>
    </article>
  );
}
