import { useEffect, useState } from 'preact/hooks';
import { parseSettings, type Settings } from '../../core/settings';
import { useServices } from '../services';

/** How articles are set. */
export type Look = Pick<Settings, 'readerSize' | 'readerFamily' | 'readerTheme' | 'readerWidth'>;

/**
 * The reader's look, followed in all windows, and the way to change it; undefined until it is known,
 * so that no article is first shown in another.
 */
export function useLook(): [Look | undefined, (change: Partial<Look>) => void] {
  const { settings } = useServices();
  const [kept, setKept] = useState<Settings>();
  useEffect(() => {
    settings.load().then(setKept, () => setKept(parseSettings(undefined)));
    return settings.watch(setKept);
  }, [settings]);
  const change = (patch: Partial<Look>): void => {
    setKept((now) => now && { ...now, ...patch });
    void settings.save(patch).then(setKept);
  };
  return [kept, change];
}
