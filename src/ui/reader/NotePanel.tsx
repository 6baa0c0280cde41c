import { useEffect, useId, useState } from 'preact/hooks';
import type { Post } from '../../core/post';
import { message } from '../../platform/i18n';
import type { Changes } from '../use-changes';

type Props = { post: Post; changes: Changes; isOpen: boolean; onClose: () => void };

/** The reader's note on an article: read where there is one, written where it was asked for. */
export function NotePanel({ post, changes, isOpen, onClose }: Props) {
  const id = useId();
  const kept = post.note ?? '';
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept, isOpen]);
  if (!isOpen) return kept === '' ? null : <p class="reader-note">{kept}</p>;
  const save = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== kept) void changes.change([post.id], { kind: 'note', note: text.trim() });
    onClose();
  };
  return (
    <form class="reader-note" onSubmit={save}>
      <label for={id}>{message('noteLabel')}</label>
      <textarea
        id={id}
        class="field"
        rows={4}
        value={text}
        autofocus
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
        }}
      />
      <div class="acts">
        <button type="submit" class="quiet seal">
          {message('noteSave')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {message('cancel')}
        </button>
      </div>
    </form>
  );
}
