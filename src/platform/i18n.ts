import browser from 'webextension-polyfill';
import type messages from '../../_locales/en/messages.json';

/** A key of _locales/en/messages.json; both languages have the same ones. */
export type MessageKey = keyof typeof messages;

/** ('savedAgo', 3) -> the text in the browser's language, with `$1`… or named placeholders filled in. */
export function message(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** BCP 47 tag of the browser's own language, e.g. `zh-CN`. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
