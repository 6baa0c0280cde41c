import { EXPLAINED_FIELDS } from '../../core/explained';
import type { Post, ReviewReason } from '../../core/post';
import { message } from '../../platform/i18n';
import { formatNumber } from '../locale';
import { fullMoment, wallMoment } from '../moments';
import { sourceName } from '../../core/source-name';
import { MissingPages } from '../MissingPages';
import { PostMarks } from '../PostMarks';
import type { KeptCard } from './card-state';
import { DoubtField } from './DoubtField';
import { ReviewField } from './ReviewField';

/** What a person can say on the card; the text of a story is for the page to give. */
type Ask = Exclude<ReviewReason, 'no-body' | 'missing-pages'>;

function isAsked(reason: ReviewReason): reason is Ask {
  return reason !== 'no-body' && reason !== 'missing-pages';
}

/** Stands for the words in the sentence around them; what is no character at all the browser would cut off. */
const WORDS = '\uFFFC';

/** Scripts that run from right to left: their last words stand at the left. */
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/** The sentence with its words in an element of their own, which is cut in front and never at its end. */
function Ending({ length, words }: { length: string; words: string }) {
  const [before = '', after = ''] = message('proofWithEnd', length, WORDS).split(WORDS);
  const cutsAt = RIGHT_TO_LEFT.test(words) ? 'ltr' : 'rtl';
  return (
    <>
      <span>{before}</span>
      <span class="tail" dir={cutsAt}>
        <bdi>{words}</bdi>
      </span>
      <span>{after}</span>
    </>
  );
}

/** The length of the text and its last words, where a wrong tail shows in a second. */
function Proof({ post }: { post: Post }) {
  const length = message('characters', formatNumber(post.characters));
  return (
    <p class="small-line proof">
      {post.lastWords ? <Ending length={length} words={post.lastWords} /> : length}
    </p>
  );
}

/** The field that a person is asked for, because it is missing or in doubt. */
function Asked({
  reason,
  post,
  follow,
}: {
  reason: Ask;
  post: Post;
  follow: (post: Post) => void;
}) {
  const doubted = EXPLAINED_FIELDS.find((field) => reason === `doubtful-${field}`);
  if (doubted) return <DoubtField key={reason} field={doubted} post={post} onDone={follow} />;
  const isTime = reason === 'no-time';
  const missing = isTime ? 'no-time' : 'no-headline';
  return <ReviewField key={missing} reason={missing} post={post} onDone={follow} />;
}

/** Source, time and proof; or, where a fact is missing or in doubt, the field that asks for it. */
export function CardFacts({ card, follow }: { card: KeptCard; follow: (post: Post) => void }) {
  const { post } = card;
  const asks = post.review.find(isAsked);
  if (asks) {
    return (
      <div class="facts">
        <Asked reason={asks} post={post} follow={follow} />
      </div>
    );
  }
  return (
    <div class="facts">
      <p class="meta">
        <b>{sourceName(post)}</b>
        {post.authors.length > 0 && <span>{post.authors.join(message('listComma'))}</span>}
        {post.publishedAt && (
          <time title={fullMoment(post.publishedAt)}>{wallMoment(post.publishedAt, 'short')}</time>
        )}
      </p>
      {(post.selection || post.signals) && (
        <p class="meta">
          <PostMarks post={post} which="all" />
        </p>
      )}
      {post.review.includes('missing-pages') ? (
        <MissingPages class="why warn" pages={post.pages} />
      ) : (
        <Proof post={post} />
      )}
    </div>
  );
}
