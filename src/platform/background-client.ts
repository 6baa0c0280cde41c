import browser from 'webextension-polyfill';
import { callsThrough } from '../messages/call';
import type { BackgroundCalls } from '../messages/contract';

/** The background's calls, for extension pages: `await background.saveTab({ tabId, mode })`. */
export const background: BackgroundCalls = callsThrough((message) =>
  browser.runtime.sendMessage(message),
);
