import type { ChromiumSession } from '../browser/chromium.ts';
import { keepFolder, panelOf, planFolderIn, writeFolderIn } from '../browser/folder-export.ts';
import { press } from '../browser/screen.ts';
import { words } from '../browser/words.ts';

/** The folder may take minutes. */
const LIMIT = 600_000;

/**
 * A folder export of the whole archive, from the comparison to the report, and then the comparison
 * that finds nothing to do; ms.
 */
export async function timeFolder(
  session: ChromiumSession,
): Promise<{ full: number; unchanged: number }> {
  await keepFolder(session);
  const page = await session.openExtensionPage('popup/archive.html#export');
  try {
    const from = performance.now();
    await planFolderIn(page, 'profileFinews', LIMIT);
    await writeFolderIn(page, LIMIT);
    const full = performance.now() - from;
    await press(page, words('done'));
    await panelOf(page, 'exportTitle');
    const again = performance.now();
    await planFolderIn(page, 'profileFinews', LIMIT);
    return { full, unchanged: performance.now() - again };
  } finally {
    await page.close();
  }
}
