import type { RefObject } from 'preact';
import { message } from '../../platform/i18n';
import { SearchIcon } from '../icons';

type Props = {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  placeholder: string;
  onQuery: (query: string) => void;
  /** The reader goes on to the rows. */
  onLeave: () => void;
};

/** The search box: `/` reaches it, Escape empties it, the down arrow leaves it for the rows. */
export function SearchField({ field, query, placeholder, onQuery, onLeave }: Props) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onLeave();
    }
    if (event.key === 'Escape' && query) {
      // Not the popup's own Escape, which would close it.
      event.preventDefault();
      event.stopPropagation();
      onQuery('');
    }
  };
  return (
    <search class="search">
      <SearchIcon />
      <input
        ref={field}
        type="search"
        aria-label={message('searchLabel')}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">{query ? 'Esc' : '/'}</kbd>
    </search>
  );
}
