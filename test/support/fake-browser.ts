import english from '../../_locales/en/messages.json';
import chinese from '../../_locales/zh_CN/messages.json';
import { messageText, type LocaleMessage } from '../../tools/cli/message-text';

/*
 * Stands in for the browser's own `browser` where components run outside of an extension: texts come
 * from _locales as they are, everything else is absent and fails loudly when it is touched. Import
 * it before anything that imports src/platform.
 */

type Language = 'en' | 'zh_CN';

let language: Language = 'en';

/** Chooses the language of all later texts. */
export function speak(next: Language): void {
  language = next;
}

function getMessage(key: string, substitutions: readonly string[] = []): string {
  const all: Record<string, LocaleMessage> = language === 'en' ? english : chinese;
  const entry = all[key];
  if (!entry) throw new Error(`no message ${key}`);
  return messageText(entry, substitutions);
}

const runtime = { id: 'jianbao@jianbao.example' };

// The polyfill looks for an extension at `chrome`, then takes `browser` as it is.
Object.assign(globalThis, {
  chrome: { runtime },
  browser: { runtime, i18n: { getMessage, getUILanguage: () => language.replace('_', '-') } },
});
