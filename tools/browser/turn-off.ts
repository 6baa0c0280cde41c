import { fillLabelled } from './screen.ts';
import { poll, type Session } from './session.ts';
import { words } from './words.ts';

type Stored = { settings?: Record<string, unknown> };
type WithStorage = { chrome: { storage: { local: { get(key: string): Promise<Stored> } } } };

async function isInPage(name: string, wanted: boolean): Promise<boolean> {
  const { chrome } = globalThis as unknown as WithStorage;
  return (await chrome.storage.local.get('settings')).settings?.[name] === wanted;
}

type Options = Pick<Session, 'openExtensionPage'>;

async function turn(session: Options, [label, name]: [string, string], wanted: boolean) {
  const options = await session.openExtensionPage('options/index.html');
  const isSo = (): Promise<boolean> => options.evaluate(isInPage, name, wanted);
  if (!(await isSo())) await fillLabelled(options, words(label));
  await poll('the setting, kept', 10_000, async () => ((await isSo()) ? true : undefined));
  await options.close();
}

/**
 * Turns a switch of the options off, as a person does; one that is off stays so.
 * @param label the message by which the switch goes. @param name the setting that it keeps.
 */
export function turnOff(session: Options, label: string, name: string): Promise<void> {
  return turn(session, [label, name], false);
}

/** The same, on. */
export function turnOn(session: Options, label: string, name: string): Promise<void> {
  return turn(session, [label, name], true);
}
