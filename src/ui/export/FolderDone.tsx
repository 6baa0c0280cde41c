import { message } from '../../platform/i18n';
import type { FolderReport } from '../../publish/folder/sync-folder';
import { explainExport } from '../explain';
import { articleCount, fileCount } from '../locale';
import { FileGroup } from './FileGroup';
import { ImagesReport } from './ImagesReport';
import { LeftOutGroups } from './LeftOutGroups';

type Props = {
  report: FolderReport;
  name: string;
  onDone: () => void;
  onOpen: (id: string) => void;
};

function Stop({ stopped }: { stopped: NonNullable<FolderReport['stopped']> }) {
  const why =
    stopped.reason === 'cancelled'
      ? { title: message('exportCancelledTitle'), text: message('folderStoppedText') }
      : explainExport(stopped);
  return (
    <div role="alert">
      <h1>{why.title}</h1>
      <p>{why.text}</p>
    </div>
  );
}

/** What was written into the folder, and what was not and why. */
export function FolderDone({ report, name, onDone, onOpen }: Props) {
  const { stopped, added, changed, removed, unchanged, conflicts, failed, posts } = report;
  return (
    <section class="export-panel">
      {stopped ? <Stop stopped={stopped} /> : <h1>{message('exportDoneTitle')}</h1>}
      <p>
        {message('folderDone', fileCount(added + changed))} <b>{name}</b>
      </p>
      <p class="report">{message('folderUnchanged', articleCount(unchanged))}</p>
      {removed > 0 && <p class="report">{message('folderRemoved', fileCount(removed))}</p>}
      <FileGroup
        title={message('folderConflicts', fileCount(conflicts.length))}
        files={conflicts}
        isWarning
        onOpen={onOpen}
      />
      <FileGroup
        title={message('folderFailed', fileCount(failed.length))}
        files={failed}
        isWarning
        onOpen={onOpen}
      />
      <ImagesReport images={posts.images} onOpen={onOpen} />
      <LeftOutGroups leftOut={posts.leftOut} onOpen={onOpen} />
      <div class="export-end">
        <button type="button" class="primary" onClick={onDone}>
          {message('done')}
        </button>
      </div>
    </section>
  );
}
