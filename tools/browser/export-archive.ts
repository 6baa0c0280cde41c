import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { unzipSync } from 'fflate';
import { choose, goOn } from './panel.ts';
import { press } from './screen.ts';
import { poll, type ExtensionPage, type Session } from './session.ts';
import { words } from './words.ts';

/** The files of an export by path; and what the page said of it at its end. */
export type ExportedFiles = { files: Map<string, Uint8Array>; said: string };

/** Profiles by their ids; any other is named by its label. */
const PROFILE_LABELS = { finews: 'profileFinews', markdown: 'profileMarkdown' } as const;

function labelOf(profile: string): string {
  if (profile === 'finews' || profile === 'markdown') return words(PROFILE_LABELS[profile]);
  return profile;
}

/** An export of 100,000 posts may take minutes. */
const LIMIT = 600_000;

function endInPage(): string | undefined {
  const panel = document.querySelector<HTMLElement>('.export-panel');
  const isBusy = !panel || panel.querySelector('progress, input[type=radio]') !== null;
  return isBusy ? undefined : panel.innerText;
}

async function endOf(page: ExtensionPage): Promise<string> {
  return poll('the end of the export', LIMIT, async () => {
    return (await page.evaluate(endInPage)) ?? undefined;
  });
}

/** Into what it leaves: one zip of posts, or of a whole site. */
export type TargetName = 'zip' | 'site';

const TARGET_LABELS = { zip: 'targetZip', site: 'targetSite' } as const;

/** Asks the open export view for everything in that profile, with `choices` by their labels, and waits for its end. */
export async function runExportIn(
  page: ExtensionPage,
  profile: string,
  target: TargetName = 'zip',
  choices: readonly string[] = [],
): Promise<string> {
  for (const label of [labelOf(profile), words(TARGET_LABELS[target]), ...choices]) {
    await choose(page, label);
  }
  await goOn(page);
  return endOf(page);
}

/**
 * Exports the whole archive through the extension's own export view (in English) and opens the zip
 * that it downloads. No files where the profile left everything out.
 */
export async function exportArchive(
  session: Pick<Session, 'openExtensionPage' | 'downloadBy'>,
  profile: string,
  target: TargetName = 'zip',
  choices: readonly string[] = [],
): Promise<ExportedFiles> {
  const page = await session.openExtensionPage('popup/archive.html#export');
  try {
    let said = '';
    const path = await session.downloadBy(async () => {
      said = await runExportIn(page, profile, target, choices);
      if (said.includes(words('exportNothingTitle'))) throw new NothingToExport(said);
    }, LIMIT);
    const files = new Map(Object.entries(unzipSync(readFileSync(path))));
    await press(page, words('done'));
    return { files, said };
  } catch (error) {
    if (error instanceof NothingToExport) return { files: new Map(), said: error.message };
    throw error;
  } finally {
    await page.close();
  }
}

class NothingToExport extends Error {}

/** Writes exported files below `folder`. @throws when a path would leave it. */
export function writeFiles(files: ReadonlyMap<string, Uint8Array>, folder: string): void {
  for (const [path, bytes] of files) {
    if (normalize(path).startsWith('..')) throw new Error(`${path} leads out of the folder`);
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
