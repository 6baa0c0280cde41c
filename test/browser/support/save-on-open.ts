import { fillLabelled } from '../../../tools/browser/screen.ts';
import { poll, type Session } from '../../../tools/browser/session.ts';
import { words } from '../../../tools/browser/words.ts';

type WithStorage = {
  chrome: {
    storage: { local: { get(key: string): Promise<{ settings?: { saveOnOpen?: boolean } }> } };
  };
};

async function isOffInPage(): Promise<boolean> {
  const { chrome } = globalThis as unknown as WithStorage;
  return (await chrome.storage.local.get('settings')).settings?.saveOnOpen === false;
}

/** Turns saving on opening off, in the options, as a person does. Resolves once it is kept. */
export async function turnOffSaveOnOpen(
  session: Pick<Session, 'openExtensionPage'>,
): Promise<void> {
  const options = await session.openExtensionPage('options/index.html');
  await fillLabelled(options, words('saveOnOpen'));
  await poll('the setting, kept', 10_000, async () =>
    (await options.evaluate(isOffInPage)) ? true : undefined,
  );
  await options.close();
}
