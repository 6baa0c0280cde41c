import type { ProfileData } from '../../core/profile-data';
import { finews } from './finews';
import { hugo } from './hugo';
import { jsonLines } from './json-lines';
import { markdown } from './markdown';
import { obsidian } from './obsidian';
import { plain } from './plain';

/** In the order in which they are offered. */
export const BUILT_IN: readonly ProfileData[] = [
  markdown,
  finews,
  hugo,
  obsidian,
  plain,
  jsonLines,
];
