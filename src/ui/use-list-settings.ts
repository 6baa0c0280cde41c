import { useEffect, useState } from 'preact/hooks';
import { parseSettings, type Settings } from '../core/settings';
import { useServices } from './services';

/** How the archive's list stands, kept from one day to the next. */
export type ListSettings = Pick<Settings, 'density' | 'savedSearches'> & {
  setDensity: (density: Settings['density']) => void;
  saveSearch: (query: string) => void;
  forgetSearch: (query: string) => void;
};

/** The reader's way of looking at lists, and the searches that are kept. */
export function useListSettings(): ListSettings {
  const { settings } = useServices();
  const [kept, setKept] = useState<Settings>(() => parseSettings(undefined));
  useEffect(() => {
    void settings.load().then(setKept);
    return settings.watch(setKept);
  }, [settings]);
  const change = (patch: Partial<Settings>): void => {
    setKept((now) => ({ ...now, ...patch }));
    void settings.save(patch).then(setKept);
  };
  const { density, savedSearches } = kept;
  return {
    density,
    savedSearches,
    setDensity: (next) => change({ density: next }),
    saveSearch: (query) =>
      change({ savedSearches: [...savedSearches.filter((one) => one !== query), query] }),
    forgetSearch: (query) =>
      change({ savedSearches: savedSearches.filter((one) => one !== query) }),
  };
}
