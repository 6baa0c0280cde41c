import { background } from '../platform/background-client';
import { askImageAccess, hasImageAccess, onAccessChange } from '../platform/image-access';
import { readNote, removeNote, writeNote } from '../platform/session-notes';
import { loadSettings, saveSettings, watchSettings } from '../platform/settings';
import { openArchiveTab, openOptions } from '../platform/tabs';
import type { Services } from './services';

/** The services of a real page. */
export const liveServices: Services = {
  background,
  settings: { load: loadSettings, save: saveSettings, watch: watchSettings },
  notes: { read: readNote, write: writeNote, remove: removeNote },
  pages: { openArchive: openArchiveTab, openOptions },
  images: { hasAccess: hasImageAccess, askAccess: askImageAccess, onAccessChange },
  now: () => Date.now(),
};
