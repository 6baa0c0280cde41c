import { message } from '../../platform/i18n';
import { pickFolder } from '../../publish/folder/pick-folder';
import type { FolderTarget } from '../reads';

type Props = { folder: FolderTarget | undefined; onPick: (target: FolderTarget) => void };

/** The folder that is kept in step, and the way to another. */
export function FolderField({ folder, onPick }: Props) {
  const pick = async (): Promise<void> => {
    const handle = await pickFolder('jianbao-export');
    if (handle) onPick({ handle });
  };
  return (
    <div class="export-hint">
      <p>{message('folderHint')}</p>
      {folder?.unfinished && <p role="status">{message('folderContinue')}</p>}
      <p>
        {folder && <b>{folder.handle.name}</b>}{' '}
        <button type="button" class="quiet" onClick={() => void pick()}>
          {message(folder ? 'folderAgain' : 'folderChoose')}
        </button>
      </p>
    </div>
  );
}
