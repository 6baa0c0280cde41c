import { useState } from 'preact/hooks';
import { message } from '../src/platform/i18n';
import { useServices } from '../src/ui/services';
import type { Backups } from '../src/ui/backup/backups';
import { BackupSection } from './BackupSection';
import { ExportSection } from './ExportSection';
import { SavingSection } from './SavingSection';
import { SearchSection } from './SearchSection';
import { StorageSection } from './StorageSection';
import { useSettings } from './use-settings';

/** All settings on one page; each is kept as soon as it is changed. */
export function Options({ backups }: { backups: Backups }) {
  const { pages } = useServices();
  const control = useSettings();
  const [isRestoring, setRestoring] = useState(false);
  return (
    <main class="options">
      <header>
        <img src="/icons/icon-48.png" alt="" width="36" height="36" />
        <h1>{message('optionsTitle')}</h1>
        <button type="button" class="quiet push" onClick={() => void pages.openArchive()}>
          {message('openArchive')}
        </button>
      </header>
      {control && (
        <>
          <SavingSection {...control} />
          <SearchSection {...control} />
        </>
      )}
      <BackupSection backups={backups} onRestoring={setRestoring} />
      {/* What follows the archive would be asked anew with each of a thousand writes. */}
      {control && !isRestoring && <ExportSection {...control} />}
      {!isRestoring && <StorageSection />}
      <p class="options-end">{message('languageNote')}</p>
    </main>
  );
}
