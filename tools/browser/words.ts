import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const messagesSchema = v.record(v.string(), v.object({ message: v.string() }));

type Locale = 'en' | 'zh_CN';

const messagesOf = (locale: Locale) =>
  v.parse(messagesSchema, JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8')));
const messages = { en: messagesOf('en'), zh_CN: messagesOf('zh_CN') };

/**
 * The words of a message, up to its first placeholder: what a test looks for on the screen. English,
 * unless another locale is named. @throws when there is no such message.
 */
export function words(key: string, locale: Locale = 'en'): string {
  const text = messages[locale][key]?.message;
  if (text === undefined) throw new Error(`no message ${key}`);
  return text.split('$')[0]?.trim() ?? '';
}
