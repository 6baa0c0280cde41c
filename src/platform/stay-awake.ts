import browser from 'webextension-polyfill';

/** Browsers end a background that has not called them for thirty seconds. */
const OFTEN = 20_000;

/** Keeps the background from being ended for idleness until the answer is called. */
export function stayAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), OFTEN);
  return () => clearInterval(timer);
}
