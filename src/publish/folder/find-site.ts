import { MADE_BY } from '../../export/site/site-config';
import type { Folder } from './open-folder';

/** What of a site a folder holds: nothing, one that we made, or somebody else's. */
export type FoundSite = 'none' | 'ours' | 'foreign';

/** What Jekyll reads its settings from. */
const CONFIGS = ['_config.yml', '_config.yaml', '_config.toml'];

/**
 * Looks at the folder's settings for Jekyll. Only ours name their maker; a site of any other is not
 * to get files of ours among its own.
 */
export async function findSite(folder: Folder): Promise<FoundSite> {
  let found: FoundSite = 'none';
  for (const path of CONFIGS) {
    const config = await folder.find(path);
    // An empty one is what a browser that was stopped leaves behind.
    if (!config || config.size === 0) continue;
    const lines = new TextDecoder().decode(await config.bytes()).split(/\r?\n/);
    if (!lines.includes(MADE_BY)) return 'foreign';
    found = 'ours';
  }
  return found;
}
