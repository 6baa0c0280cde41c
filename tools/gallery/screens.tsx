import type { ComponentChildren } from 'preact';
import { ARCHIVE_SCREENS } from './archive-screens';
import { CARD_SCREENS, POPUP_SCREENS } from './popup-screens';

/** Name -> the screen as it then is. */
export const SCREENS: Record<string, () => ComponentChildren> = {
  ...CARD_SCREENS,
  ...POPUP_SCREENS,
  ...ARCHIVE_SCREENS,
};
