import { useState } from 'preact/hooks';
import { message } from '../src/platform/i18n';
import { announce } from '../src/ui/announce';
import { useReads } from '../src/ui/reads';

type Props = { persisted: boolean; onAsked: () => void };

/** Whether the browser may clear the archive by itself, and the way to ask it not to. */
export function KeepStorage({ persisted, onAsked }: Props) {
  const reads = useReads();
  const [isRefused, setRefused] = useState(false);
  const ask = async (): Promise<void> => {
    const isKept = await reads.keepStorage().catch(() => false);
    setRefused(!isKept);
    announce(message(isKept ? 'storageKept' : 'storageRefused'));
    onAsked();
  };
  return (
    <div class="keep">
      <p>{message(persisted ? 'storageKept' : 'storageMayGo')}</p>
      {!persisted && (
        <button type="button" class="quiet seal" onClick={() => void ask()}>
          {message('storageKeep')}
        </button>
      )}
      {!persisted && isRefused && <p class="note fault">{message('storageRefused')}</p>}
    </div>
  );
}
