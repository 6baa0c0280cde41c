import { useEffect, useState } from 'preact/hooks';
import { copyText, type Copied } from '../publish/copy-text';

/** How the last copy ended; absent a while later. */
export type CopyEnd = 'copied' | 'refused';

/** How long it is said, ms. */
const SAID = 4_000;

/** Puts texts on the clipboard, and tells for a while how that ended. */
export function useCopy(): { end: CopyEnd | undefined; copy: (copied: Copied) => void } {
  const [end, setEnd] = useState<CopyEnd>();
  useEffect(() => {
    if (end === undefined) return undefined;
    const timer = setTimeout(() => setEnd(undefined), SAID);
    return () => clearTimeout(timer);
  }, [end]);
  return {
    end,
    copy: (copied) => void copyText(copied).then((done) => setEnd(done.ok ? 'copied' : 'refused')),
  };
}
