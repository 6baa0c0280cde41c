import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PostChange } from '../../core/post-change';
import { message } from '../../platform/i18n';
import { CloseIcon } from '../icons';

type Props = {
  kind: 'tag' | 'source';
  onChange: (change: PostChange) => void;
  onClose: () => void;
};

/** 'a，b, c' -> ['a', 'b', 'c'] */
function namesIn(text: string): string[] {
  const names = text.split(/[,，、]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** One line in the place of the selection's acts: the tags, or the source, that the selected posts get. */
export function BulkForm({ kind, onChange, onClose }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => field.current?.focus(), []);
  const tags = namesIn(text);
  const [name] = tags;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (name === undefined) return;
    onChange(kind === 'tag' ? { kind, tags } : { kind, name: text.trim() });
  };
  return (
    <form class="foot selection bulk-form" onSubmit={submit}>
      <label class="visually-hidden" for={id}>
        {message(kind === 'tag' ? 'tagAdd' : 'renameSource')}
      </label>
      <input
        id={id}
        ref={field}
        class="field"
        value={text}
        placeholder={message(kind === 'tag' ? 'tagAdd' : 'renameSource')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      />
      <button type="submit" class="quiet seal" disabled={name === undefined}>
        {message('apply')}
      </button>
      {kind === 'tag' && (
        <button
          type="button"
          class="quiet"
          disabled={name === undefined}
          onClick={() => onChange({ kind: 'untag', tags })}
        >
          {message('tagRemove')}
        </button>
      )}
      <button
        type="button"
        class="quiet icon-only"
        aria-label={message('cancel')}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </form>
  );
}
