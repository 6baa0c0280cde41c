import { useEffect, useRef } from 'preact/hooks';
import { READER_SIZES } from '../../core/settings';
import { message } from '../../platform/i18n';
import { Segments } from '../export/Segments';
import { LessIcon, MoreIcon } from '../icons';
import { formatNumber } from '../locale';
import type { Look } from './use-look';

type Props = {
  look: Look;
  /** Opened by a key: the keyboard goes on in it. */
  takesFocus: boolean;
  onChange: (change: Partial<Look>) => void;
  onClose: () => void;
};

/** The next size in a direction, undefined at the end. */
function sizeBeside({ readerSize }: Look, by: 1 | -1) {
  return READER_SIZES[READER_SIZES.indexOf(readerSize) + by];
}

function SizeButton({ look, onChange, by }: Pick<Props, 'look' | 'onChange'> & { by: 1 | -1 }) {
  const size = sizeBeside(look, by);
  return (
    <button
      type="button"
      class="quiet icon-only"
      aria-label={message(by === 1 ? 'lookLarger' : 'lookSmaller')}
      disabled={size === undefined}
      onClick={() => size !== undefined && onChange({ readerSize: size })}
    >
      {by === 1 ? <MoreIcon /> : <LessIcon />}
    </button>
  );
}

/** How articles are set: each choice is seen at once in the article under it. */
export function LookPanel({ look, takesFocus, onChange, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) panel.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
  }, [takesFocus]);
  return (
    <section
      ref={panel}
      class="look-panel"
      aria-label={message('look')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="look-size" role="group" aria-label={message('lookSize')}>
        <span>{message('lookSize')}</span>
        <SizeButton look={look} onChange={onChange} by={-1} />
        <output>{formatNumber(look.readerSize)}</output>
        <SizeButton look={look} onChange={onChange} by={1} />
      </div>
      <Segments
        legend={message('lookFamily')}
        options={[
          { value: 'serif' as const, label: message('lookSerif') },
          { value: 'sans' as const, label: message('lookSans') },
        ]}
        value={look.readerFamily}
        onChange={(readerFamily) => onChange({ readerFamily })}
      />
      <Segments
        legend={message('lookTheme')}
        options={[
          { value: 'auto' as const, label: message('lookAuto') },
          { value: 'light' as const, label: message('lookLight') },
          { value: 'sepia' as const, label: message('lookSepia') },
          { value: 'dark' as const, label: message('lookDark') },
        ]}
        value={look.readerTheme}
        onChange={(readerTheme) => onChange({ readerTheme })}
      />
      <Segments
        legend={message('lookWidth')}
        options={[
          { value: 'narrow' as const, label: message('lookNarrow') },
          { value: 'medium' as const, label: message('lookMedium') },
          { value: 'wide' as const, label: message('lookWide') },
        ]}
        value={look.readerWidth}
        onChange={(readerWidth) => onChange({ readerWidth })}
      />
    </section>
  );
}
