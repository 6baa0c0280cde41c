import type { Post } from '../../core/post';
import { message } from '../../platform/i18n';
import { formatNumber } from '../locale';
import { fullMoment, wallMoment } from '../moments';
import { sourceName } from '../source-name';
import type { KeptCard } from './card-state';
import { ReviewField } from './ReviewField';

/** Room for the last words, in Latin letters; a Han character takes two. */
const TAIL = 30;

/** A tail that begins within a Latin word -> without the rest of that word. */
function fromWholeWord(tail: string, cut: string): string {
  const isWithin = /[\p{Script=Latin}\d]/u.test(cut);
  return (isWithin ? tail.replace(/^[\p{Script=Latin}\d]*\s/u, '') : tail).trimStart();
}

/** Words -> as many of the last ones as one line shows: what is cut is cut in front. */
export function tailOf(words: string): string {
  let room = TAIL;
  let tail = '';
  for (const character of [...words].reverse()) {
    room -= /[\u2e80-\uffff]/.test(character) ? 2 : 1;
    if (room < 0) return `…${fromWholeWord(tail, character).replace(/^…/, '')}`;
    tail = character + tail;
  }
  return tail;
}

/** The length of the text and its last words, where a wrong tail shows in a second. */
function Proof({ post }: { post: Post }) {
  const characters = message('characters', formatNumber(post.characters));
  return (
    <p class="proof">
      {post.lastWords ? message('proofWithEnd', characters, tailOf(post.lastWords)) : characters}
    </p>
  );
}

/** Source, time and proof; or, where a fact is missing, the field that asks for it. */
export function CardFacts({ card, follow }: { card: KeptCard; follow: (post: Post) => void }) {
  const { post } = card;
  const asks = post.review.find((reason) => reason !== 'no-body');
  if (asks) {
    return (
      <div class="facts">
        <ReviewField key={asks} reason={asks} post={post} onDone={follow} />
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
      <Proof post={post} />
    </div>
  );
}
