import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import english from '../../_locales/en/messages.json' with { type: 'json' };
import chinese from '../../_locales/zh_CN/messages.json' with { type: 'json' };
import { messageText, type LocaleMessage } from './message-text.ts';

/*
 * What the extension's own code looks for around it, where there is no browser: a parser, an archive in
 * memory, and the words of _locales. Imported before anything of src.
 */

/** `--lang` before the language of the terminal. */
function isChinese(args: readonly string[]): boolean {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const said = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^zh\b|^zh_/i.test(said ?? LC_ALL ?? LC_MESSAGES ?? LANG ?? '');
}

const language = isChinese(process.argv) ? 'zh-CN' : 'en';
const messages: Record<string, LocaleMessage> = language === 'en' ? english : chinese;

function getMessage(key: string, substitutions: readonly string[] = []): string {
  const found = messages[key];
  if (!found) throw new Error(`no message ${key}`);
  return messageText(found, substitutions);
}

const { window } = new JSDOM('');
const runtime = { id: 'jianbao@jianbao.example' };
const { DOMParser, Document, Element, Node, document } = window;
Object.assign(globalThis, {
  DOMParser,
  Document,
  Element,
  Node,
  document,
  chrome: { runtime },
  browser: { runtime, i18n: { getMessage, getUILanguage: () => language } },
});
