import { useState } from 'preact/hooks';
import { message } from '../../platform/i18n';
import type { FolderPlan } from '../../publish/folder/plan-folder';
import { articleCount, fileCount } from '../locale';
import { FileGroup } from './FileGroup';
import { LeftOutGroups } from './LeftOutGroups';

type Props = {
  plan: FolderPlan;
  name: string;
  onWrite: (removes: 'gone' | 'nothing') => void;
  onBack: () => void;
  onOpen: (id: string) => void;
};

/** What an export into the folder would do, before anything is written. */
export function FolderPlanPanel({ plan, name, onWrite, onBack, onOpen }: Props) {
  const { added, changed, conflicts, gone, leftOut, unchanged, site } = plan;
  const [removes, setRemoves] = useState(false);
  const files = added.length + changed.length;
  const isNothing = files === 0 && !removes;
  return (
    <section class="export-panel">
      <h1>{message('folderPlanTitle')}</h1>
      <p>
        <b>{name}</b>
      </p>
      {site === 'foreign' && <p class="report">{message('folderForeignSite')}</p>}
      <FileGroup
        title={message('folderAdded', fileCount(added.length))}
        files={added}
        onOpen={onOpen}
      />
      <FileGroup
        title={message('folderChanged', fileCount(changed.length))}
        files={changed}
        onOpen={onOpen}
      />
      <p class="report">{message('folderUnchanged', articleCount(unchanged))}</p>
      <FileGroup
        title={message('folderConflicts', fileCount(conflicts.length))}
        files={conflicts}
        isWarning
        onOpen={onOpen}
      />
      <FileGroup
        title={message('folderGoneFiles', fileCount(gone.length))}
        files={gone}
        onOpen={onOpen}
      />
      {gone.length > 0 && (
        <label class="folder-remove">
          <input
            type="checkbox"
            checked={removes}
            onChange={({ currentTarget }) => setRemoves(currentTarget.checked)}
          />
          {message('folderRemove')}
        </label>
      )}
      <LeftOutGroups leftOut={leftOut} onOpen={onOpen} />
      <div class="export-end">
        {isNothing && <span class="export-note">{message('folderNothing')}</span>}
        <button type="button" class="quiet" onClick={onBack}>
          {message('back')}
        </button>
        <button
          type="button"
          class="primary"
          disabled={isNothing}
          onClick={() => onWrite(removes ? 'gone' : 'nothing')}
        >
          {message('folderWrite', fileCount(files))}
        </button>
      </div>
    </section>
  );
}
