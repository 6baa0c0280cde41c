import { message, type MessageKey } from '../platform/i18n';
import { textLanguage } from './locale';

/**
 * Gives the document the language and the title of its text, and answers the element to render into.
 * @throws when the document has no `#app`.
 */
export function preparePage(title: MessageKey): HTMLElement {
  document.documentElement.lang = textLanguage();
  document.title = message(title);
  const app = document.getElementById('app');
  if (!app) throw new Error('the page has no #app');
  return app;
}
