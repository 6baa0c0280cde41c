import { useState } from 'preact/hooks';
import type { Chosen } from '../../import/list-sources';
import { message } from '../../platform/i18n';
import { Segments } from '../export/Segments';
import { formatNumber } from '../locale';
import { chosenFiles, droppedFiles } from './chosen-files';

type Props = { onChosen: (name: string, files: Promise<Chosen[]>, zone: string) => void };

/** The clock of the archive that this extension feeds. */
const CHINA = 'Asia/Shanghai';

type FieldProps = { label: string; isFolder: boolean; onFiles: (files: FileList) => void };

function FilesField({ label, isFolder, onFiles }: FieldProps) {
  return (
    <label class="import-field">
      <span>{label}</span>
      <input
        type="file"
        multiple
        ref={(field) => {
          if (field) field.webkitdirectory = isFolder;
        }}
        onChange={({ currentTarget: { files } }) => files && files.length > 0 && onFiles(files)}
      />
    </label>
  );
}

/** Where an archive is dropped or chosen, and in which zone its bare times are. */
export function ImportPanel({ onChosen }: Props) {
  const [zone, setZone] = useState(CHINA);
  const [isOver, setOver] = useState(false);
  const choose = (files: FileList): void => {
    const [first] = files;
    const folder = first?.webkitRelativePath.split('/')[0];
    const name = folder || (files.length === 1 ? first?.name : undefined);
    onChosen(name ?? message('importFiles', formatNumber(files.length)), chosenFiles(files), zone);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const data = event.dataTransfer;
    if (!data || data.items.length === 0) return;
    const name = data.files[0]?.name ?? message('importTitle');
    onChosen(name, droppedFiles(data.items), zone);
  };
  return (
    <section class="export-panel">
      <h1>{message('importTitle')}</h1>
      <p class="import-hint">{message('importHint')}</p>
      <div
        class={`import-drop${isOver ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{message('importDrop')}</p>
        <p class="import-fields">
          <FilesField label={message('importChooseFolder')} isFolder onFiles={choose} />
          <FilesField label={message('importChooseFiles')} isFolder={false} onFiles={choose} />
        </p>
      </div>
      <Segments
        legend={message('importZone')}
        options={[
          { value: CHINA, label: message('importZoneChina') },
          { value: 'browser', label: message('importZoneBrowser') },
          { value: 'UTC', label: 'UTC' },
        ]}
        value={zone}
        onChange={setZone}
      />
    </section>
  );
}
