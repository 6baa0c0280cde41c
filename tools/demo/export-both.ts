import { exportArchive } from '../browser/export-archive.ts';
import type { Session } from '../browser/session.ts';

type Files = Map<string, Uint8Array>;

/** Exports everything in both profiles through the extension's own export view. */
export async function exportBoth(
  session: Pick<Session, 'openExtensionPage' | 'downloadBy'>,
): Promise<{ finews: Files; markdown: Files }> {
  const finews = await exportArchive(session, 'finews');
  const markdown = await exportArchive(session, 'markdown');
  return { finews: finews.files, markdown: markdown.files };
}
