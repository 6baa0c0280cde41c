import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';
import { seeText, textOf } from '../../../tools/browser/screen.ts';
import { fillArchive } from '../../../tools/bench/fill-archive.ts';

/** What of the bar under the list is cut, leaves the window, or lies on something else of it. */
function cutInPage(): string[] {
  const parts = [...document.querySelectorAll<HTMLElement>('.foot .count, .foot button')];
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const over = (a: DOMRect, b: DOMRect) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return parts
    .filter((part, at) => {
      const box = boxes[at] ?? new DOMRect();
      const isOut = box.left < 0 || box.right > innerWidth || box.bottom > innerHeight;
      const isOver = boxes.some((other, its) => its !== at && over(box, other));
      return part.scrollWidth > part.clientWidth || isOut || isOver;
    })
    .map((part) => part.innerText);
}

describe.each(['en', 'zh-CN'] as const)('the popup, 320 px wide, in %s', (language) => {
  let session: ChromiumSession;
  let popup: ChromiumPage;
  beforeAll(async () => {
    session = await openChromium({ extension: 'dist/chrome', language });
    await fillArchive(session, 1_100);
    popup = await session.openExtensionPage('popup/index.html');
    await (await popup.page()).setViewport({ width: 320, height: 600 });
    await textOf(popup, '.list [role=option]');
  });
  afterAll(() => session.close());

  it('says its count and its ways out in full', async () => {
    await seeText(popup, '.foot .count', '1,100');
    expect(await popup.evaluate(cutInPage)).toEqual([]);
  });

  it('says what is selected, and what can be done with it, in full', async () => {
    await popup.evaluate(() => document.querySelector<HTMLElement>('.list .mono')?.click());
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('.selection .quiet-acts button')?.click(),
    );
    await seeText(popup, '.selection .count', '1,100');
    expect(await popup.evaluate(cutInPage)).toEqual([]);
  });
});
