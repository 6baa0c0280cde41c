import type { ComponentChildren } from 'preact';
import { liveImports } from '../../src/ui/import/live-imports';
import { ImportView } from '../../src/ui/import/ImportView';

type Props = { back: ComponentChildren; onOpen: (id: string) => void };

/** The import into the real archive; with what it reads it is code that the page does without until then. */
export function ImportPane(props: Props) {
  return <ImportView imports={liveImports} {...props} />;
}
