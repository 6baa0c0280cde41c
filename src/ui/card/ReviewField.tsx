import { useState } from 'preact/hooks';
import type { Post, ReviewReason } from '../../core/post';
import type { PostEdit } from '../../messages/contract';
import { message } from '../../platform/i18n';
import { explainChange, lineOf } from '../explain';
import { sourceName } from '../../core/source-name';
import { useServices } from '../services';
import { momentOfWall, wallOf } from '../wall-time';

type Asked = Extract<ReviewReason, 'no-headline' | 'no-time'>;
type Props = { reason: Asked; post: Post; onDone: (post: Post) => void };

/** What the field starts with: the best that is known, else nothing. Never a guess that looks like a fact. */
function firstValue(reason: Asked, post: Post): string {
  if (reason === 'no-time') return post.updatedAt ? wallOf(post.updatedAt) : '';
  return post.dek ?? '';
}

function editOf(reason: Asked, value: string): PostEdit | undefined {
  if (reason === 'no-headline') return value.trim() ? { headline: value.trim() } : undefined;
  const moment = momentOfWall(value);
  return moment && { publishedAt: moment };
}

/** Asks for the one fact that is missing, in the place where it stands; the post is safe already. */
export function ReviewField({ reason, post, onDone }: Props) {
  const { background } = useServices();
  const [value, setValue] = useState(() => firstValue(reason, post));
  const [trouble, setTrouble] = useState<string>();
  const isTime = reason === 'no-time';

  const confirm = async (event: Event): Promise<void> => {
    event.preventDefault();
    const edit = editOf(reason, value);
    if (!edit) return setTrouble(message(isTime ? 'fieldTimeNeeded' : 'fieldHeadlineNeeded'));
    const answer = await background.editPost({ postId: post.id, edit });
    if (answer.ok) onDone(answer.value);
    else setTrouble(lineOf(explainChange(answer.failure)));
  };
  const field = {
    class: 'field warnfield',
    'aria-label': message(isTime ? 'fieldTime' : 'fieldHeadline'),
    'aria-invalid': trouble !== undefined,
    title: trouble,
    value,
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) =>
      setValue(event.currentTarget.value),
  };
  return (
    <form class="review" onSubmit={(event) => void confirm(event)} noValidate>
      <b>{sourceName(post)}</b>
      {isTime ? <input type="datetime-local" {...field} /> : <input type="text" {...field} />}
      <button type="submit" class="primary">
        {message('confirm')}
      </button>
      {trouble && (
        <span class="visually-hidden" role="alert">
          {trouble}
        </span>
      )}
    </form>
  );
}
