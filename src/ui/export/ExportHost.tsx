import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { useExport, type ExportControl } from './use-export';

const ExportContext = createContext<ExportControl | undefined>(undefined);

/** Runs the exports of a page: one goes on while the reader looks at something else in it. */
export function ExportHost({ children }: { children: ComponentChildren }) {
  return <ExportContext.Provider value={useExport()}>{children}</ExportContext.Provider>;
}

/** The page's export. @throws outside of an ExportHost. */
export function useHostedExport(): ExportControl {
  const control = useContext(ExportContext);
  if (!control) throw new Error('no ExportHost');
  return control;
}
