import { fillLabelled } from './screen.ts';
import { poll, type ExtensionPage, type Session } from './session.ts';
import { words } from './words.ts';

type Stored = { settings?: Record<string, unknown> };
type WithStorage = { chrome: { storage: { local: { get(key: string): Promise<Stored> } } } };

async function isOffInPage(name: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as WithStorage;
  return (await chrome.storage.local.get('settings')).settings?.[name] === false;
}

function isOff(options: ExtensionPage, name: string): Promise<boolean> {
  return options.evaluate(isOffInPage, name);
}

/**
 * Turns a switch of the options off, as a person does; one that is off stays so.
 * @param label the message by which the switch goes. @param name the setting that it keeps.
 */
export async function turnOff(
  session: Pick<Session, 'openExtensionPage'>,
  label: string,
  name: string,
): Promise<void> {
  const options = await session.openExtensionPage('options/index.html');
  if (!(await isOff(options, name))) await fillLabelled(options, words(label));
  await poll('the setting, kept', 10_000, async () =>
    (await isOff(options, name)) ? true : undefined,
  );
  await options.close();
}
