import { panelUnder } from './panel.ts';
import { press, seeText } from './screen.ts';
import { poll, type ExtensionPage } from './session.ts';
import { words } from './words.ts';

/** A file to be chosen in a page; `base64`: its bytes. */
export type GivenFile = { name: string; base64: string };

/** A text or bytes -> a file to be chosen. */
export function givenFile(name: string, content: string | Uint8Array): GivenFile {
  return { name, base64: Buffer.from(content).toString('base64') };
}

function giveInPage(files: GivenFile[]): boolean {
  // The second field takes files, the first a folder.
  const input = document.querySelectorAll<HTMLInputElement>('.import-field input')[1];
  if (!input) return false;
  const given = new DataTransfer();
  for (const { name, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    given.items.add(new File([bytes], name));
  }
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Chooses files in the open import. @throws NotInTime */
export async function giveFiles(page: ExtensionPage, files: GivenFile[]): Promise<void> {
  await poll('the field for files', 10_000, async () =>
    (await page.evaluate(giveInPage, files)) ? true : undefined,
  );
}

const LIMIT = 600_000;

/** Waits for a heading of the import, however long it takes; behind a colon it may go on. */
export async function importHeading(page: ExtensionPage, begin: string): Promise<void> {
  await panelUnder(page, begin, LIMIT);
}

/** Looks at what was chosen, imports it, and waits for the report. */
export async function importChosen(page: ExtensionPage): Promise<void> {
  await seeText(page, '.export-panel h1', words('importLooked'));
  await press(page, words('importStart'));
  await importHeading(page, words('importDone').replace(/\$.*/, ''));
}
