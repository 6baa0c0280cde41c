import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { useExport, type ExportControl } from './use-export';
import { useFolderExport, type FolderControl } from './use-folder-export';

const ExportContext = createContext<ExportControl | undefined>(undefined);
const FolderContext = createContext<FolderControl | undefined>(undefined);

/** Runs the exports of a page: one goes on while the reader looks at something else in it. */
export function ExportHost({ children }: { children: ComponentChildren }) {
  return (
    <ExportContext.Provider value={useExport()}>
      <FolderContext.Provider value={useFolderExport()}>{children}</FolderContext.Provider>
    </ExportContext.Provider>
  );
}

/** The page's export. @throws outside of an ExportHost. */
export function useHostedExport(): ExportControl {
  const control = useContext(ExportContext);
  if (!control) throw new Error('no ExportHost');
  return control;
}

/** The page's export into a folder. @throws outside of an ExportHost. */
export function useHostedFolder(): FolderControl {
  const control = useContext(FolderContext);
  if (!control) throw new Error('no ExportHost');
  return control;
}
