import { message } from '../../platform/i18n';
import { CloseIcon } from '../icons';
import { formatNumber } from '../locale';
import { QuietActs } from '../QuietActs';

type Props = {
  count: number;
  onAll: () => void;
  onExport: () => void;
  onDelete: () => void;
  onClear: () => void;
};

/** What can be done with the selected posts; it takes the place of the foot. */
export function SelectionBar({ count, onAll, onExport, onDelete, onClear }: Props) {
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
    </div>
  );
}
