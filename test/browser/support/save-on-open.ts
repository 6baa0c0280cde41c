import { turnOff } from '../../../tools/browser/turn-off.ts';
import type { Session } from '../../../tools/browser/session.ts';

/** Turns saving on opening off, in the options, as a person does. Resolves once it is kept. */
export function turnOffSaveOnOpen(session: Pick<Session, 'openExtensionPage'>): Promise<void> {
  return turnOff(session, 'saveOnOpen', 'saveOnOpen');
}
