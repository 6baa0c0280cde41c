import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PostChange } from '../../src/core/post-change';
import { message } from '../../src/platform/i18n';
import { useReads } from '../../src/ui/reads';
import { useHanForms } from '../../src/ui/use-han-forms';
import type { Changes } from '../../src/ui/use-changes';

/** The one name that a query asks for: `source:"证券日报"` -> source, 证券日报. */
export function nameAskedFor(
  query: string,
): { field: 'source' | 'author'; name: string } | undefined {
  const found = /^(source|author):"([^"]+)"$/.exec(query.trim());
  const [, field, name] = found ?? [];
  if ((field !== 'source' && field !== 'author') || name === undefined) return undefined;
  return { field, name };
}

type Props = { query: string; changes: Changes; onRenamed: (query: string) => void };

/**
 * Renames a source or an author in the whole archive, offered while just its articles are listed; the
 * name of another makes the two one.
 */
export function RenameName({ query, changes, onRenamed }: Props) {
  const reads = useReads();
  const forms = useHanForms();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string>();
  const asked = nameAskedFor(query);
  useEffect(() => setText(undefined), [query]);
  useEffect(() => field.current?.select(), [text === undefined]);
  if (!asked) return null;
  if (text === undefined) {
    return (
      <button type="button" class="quiet" onClick={() => setText(asked.name)}>
        {message('rename')}
      </button>
    );
  }
  const rename = async (event: Event): Promise<void> => {
    event.preventDefault();
    const to = text.trim();
    if (to === '' || to === asked.name) return setText(undefined);
    const ids = await reads.search.ids({ query, order: 'captured', forms });
    const change: PostChange =
      asked.field === 'source'
        ? { kind: 'source', name: to }
        : { kind: 'author', from: asked.name, to };
    await changes.change(ids, change);
    onRenamed(`${asked.field}:"${to.replaceAll('"', ' ')}"`);
  };
  return (
    <form class="rename" onSubmit={(event) => void rename(event)}>
      <label class="visually-hidden" for={id}>
        {message('renameTo', asked.name)}
      </label>
      <input
        id={id}
        ref={field}
        class="field"
        value={text}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="quiet seal">
        {message('apply')}
      </button>
    </form>
  );
}
