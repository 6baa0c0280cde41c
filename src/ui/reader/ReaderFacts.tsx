import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import { OutIcon } from '../icons';
import { formatNumber } from '../locale';
import { fullInstant, fullMoment } from '../moments';
import { MissingPages } from '../MissingPages';
import { PostMarks } from '../PostMarks';

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul class="tags" aria-label={message('fieldTags')}>
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}

/** The page's own note of a correction, where the text does not hold it. */
function Correction({ post }: { post: Pick<FullPost, 'correction' | 'text'> }) {
  const { correction, text } = post;
  if (correction === undefined || text.includes(correction)) return null;
  return <p>{correction}</p>;
}

/** Who wrote it and when, when it was saved, how long it is, and where it came from. */
export function ReaderFacts({ post }: { post: FullPost }) {
  return (
    <div class="reader-facts">
      <p>
        {post.authors.length > 0 && <span>{post.authors.join(message('listComma'))}</span>}
        {post.publishedAt ? (
          <time dateTime={new Date(post.publishedAt.instant).toISOString()}>
            {fullMoment(post.publishedAt)}
          </time>
        ) : (
          <span class="mark-look">{message('markNoTime')}</span>
        )}
        {post.updatedAt && <span>{message('updatedAt', fullMoment(post.updatedAt))}</span>}
        <span>{message('minutes', formatNumber(post.minutes))}</span>
        <span>{message('characters', formatNumber(post.characters))}</span>
        <PostMarks post={post} which="all" />
      </p>
      <p>
        <span>{message('savedAt', fullInstant(post.capturedAt))}</span>
        {post.revisedAt !== undefined && (
          <span class="mark-changed">
            {message('revisedAt', formatNumber(post.revision), fullInstant(post.revisedAt))}
          </span>
        )}
        <a href={post.url} target="_blank" rel="noopener noreferrer">
          {message('original', post.publisher.name ?? post.publisher.host)}
          <OutIcon />
        </a>
      </p>
      <Correction post={post} />
      <MissingPages class="mark-look" pages={post.pages} />
      <Tags tags={post.tags} />
    </div>
  );
}
