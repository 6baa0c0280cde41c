let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/** Most pages are read without a pause, and need no channel. */
function open(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.addEventListener('message', () => waiting.shift()?.());
  opened.port1.start();
  return opened;
}

/** Resolves when the page has had a turn: its events, its painting. A timer would wait 4 ms and more. */
export function pageTurn(): Promise<void> {
  channel ??= open();
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });
}
