import { useState } from 'preact/hooks';
import { useReads, type FolderTarget } from '../reads';
import { useLive } from '../use-live';

/** The folder that was chosen here or at an earlier time, and how to choose another. */
export function useFolderTarget(): {
  folder: FolderTarget | undefined;
  onPick: (target: FolderTarget) => void;
} {
  const reads = useReads();
  const kept = useLive(() => reads.folderTarget(), [reads]);
  const [picked, setPicked] = useState<FolderTarget>();
  const onPick = (target: FolderTarget): void => {
    setPicked(target);
    void reads.keepFolderTarget(target);
  };
  return { folder: picked ?? (kept.state === 'ready' ? kept.value : undefined), onPick };
}
