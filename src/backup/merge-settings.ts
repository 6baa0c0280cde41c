import type { Settings } from '../core/settings';

/** The settings of a backup, with what grows kept from both: slugs that are in use here stay. */
export function mergeSettings(here: Settings, there: Settings): Settings {
  return {
    ...there,
    savedSearches: [...new Set([...here.savedSearches, ...there.savedSearches])].slice(0, 100),
    slugs: { ...there.slugs, ...here.slugs },
    slugsInUse: { ...there.slugsInUse, ...here.slugsInUse },
  };
}
