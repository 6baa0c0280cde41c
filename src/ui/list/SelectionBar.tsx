import { useState } from 'preact/hooks';
import type { PostChange } from '../../core/post-change';
import { message } from '../../platform/i18n';
import { CloseIcon } from '../icons';
import { formatNumber } from '../locale';
import { QuietActs } from '../QuietActs';
import { BulkForm } from './BulkForm';

type Props = {
  count: number;
  onAll: () => void;
  onChange: (change: PostChange) => void;
  onKeepImages: () => void;
  onExport: () => void;
  onDelete: () => void;
  onClear: () => void;
};

/** What can be done with the selected posts; it takes the place of the foot. */
export function SelectionBar(props: Props) {
  const { count, onAll, onChange, onKeepImages, onExport, onDelete, onClear } = props;
  const [form, setForm] = useState<'tag' | 'source'>();
  if (form) {
    const change = (wanted: PostChange): void => {
      setForm(undefined);
      onChange(wanted);
    };
    return <BulkForm kind={form} onChange={change} onClose={() => setForm(undefined)} />;
  }
  return (
    <div class="foot selection" role="toolbar" aria-label={message('selectionLabel')}>
      <button
        type="button"
        class="quiet icon-only"
        aria-label={message('clearSelection')}
        onClick={onClear}
      >
        <CloseIcon />
      </button>
      <span class="count">{message('selectedCount', formatNumber(count))}</span>
      <QuietActs
        acts={[
          { name: 'selectAll', run: onAll },
          { name: 'export', run: onExport },
          { name: 'delete', run: onDelete },
        ]}
      />
      <QuietActs
        acts={[
          { name: 'tagPosts', run: () => setForm('tag') },
          { name: 'sourcePosts', run: () => setForm('source') },
          { name: 'starPosts', run: () => onChange({ kind: 'star' }) },
          { name: 'readPosts', run: () => onChange({ kind: 'read' }) },
          { name: 'keepImages', run: onKeepImages },
        ]}
      />
    </div>
  );
}
