import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { CloseIcon, NextIcon, PreviousIcon } from '../icons';
import { formatNumber } from '../locale';
import { useFind } from './use-find';

type Props = { host: RefObject<HTMLElement | null>; onClose: () => void };

function countOf(query: string, count: number, at: number): string {
  if (query.trim() === '') return '';
  if (count === 0) return message('findNone');
  return message('findCount', formatNumber(at + 1), formatNumber(count));
}

/** Finds in the open article. Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar({ host, onClose }: Props) {
  const [query, setQuery] = useState('');
  const { count, at, go } = useFind(host, query);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      host.current?.focus();
    }
  };
  const button = (by: 1 | -1) => (
    <button
      type="button"
      class="quiet icon-only"
      aria-label={message(by === 1 ? 'findNext' : 'findPrevious')}
      disabled={count === 0}
      onClick={() => go(by)}
    >
      {by === 1 ? <NextIcon /> : <PreviousIcon />}
    </button>
  );
  return (
    <search class="find-bar" onKeyDown={onKeyDown}>
      <input
        type="text"
        class="field"
        aria-label={message('findLabel')}
        placeholder={message('findLabel')}
        autocomplete="off"
        autofocus
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <span role="status">{countOf(query, count, at)}</span>
      {button(-1)}
      {button(1)}
      <button type="button" class="quiet icon-only" aria-label={message('close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </search>
  );
}
