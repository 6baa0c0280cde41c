import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const messagesSchema = v.record(v.string(), v.object({ message: v.string() }));

const messages = v.parse(
  messagesSchema,
  JSON.parse(readFileSync('_locales/en/messages.json', 'utf8')),
);

/**
 * The English words of a message, up to its first placeholder: what a test looks for on the screen.
 * @throws when there is no such message.
 */
export function words(key: string): string {
  const text = messages[key]?.message;
  if (text === undefined) throw new Error(`no message ${key}`);
  return text.split('$')[0]?.trim() ?? '';
}
