import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { startApp, visit, type App } from '../support/app.ts';
import { newsPage } from '../support/news-page.ts';

let folder: string;
let app: App<ChromiumSession>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-broken-'));
  cpSync('dist/chrome', folder, { recursive: true });
  rmSync(join(folder, 'popup/ask-first.js'));
  app = await startApp((web) => openChromium({ extension: folder, web }));
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits up to 8 s for the drawing to show itself; its words, and the links that lead on from it. */
async function drawingInPopup(): Promise<{ words: string; links: string[] }> {
  const part = document.querySelector<SVGGElement>('.not-started g');
  const isHidden = () => !part || getComputedStyle(part).display === 'none';
  const end = Date.now() + 8_000;
  while (Date.now() < end && isHidden()) {
    await new Promise((done) => {
      setTimeout(done, 50);
    });
  }
  const shown = isHidden() ? undefined : part;
  const links = [...(shown?.querySelectorAll('a') ?? [])].map(
    (link) => link.getAttribute('href') ?? '',
  );
  return { words: shown?.textContent ?? '', links };
}

it('a popup whose first script did not run says so, and leads on', async () => {
  await visit(app, 'https://coast.example/quay', newsPage());
  const popup = await app.tab.clickToolbar();
  try {
    const { words, links } = await popup.evaluate(drawingInPopup);
    expect(words).toContain('Jianbao did not start.');
    expect(words).toContain('剪报没有启动起来。');
    expect(new Set(links)).toEqual(new Set(['/popup/index.html', '/popup/archive.html']));
  } finally {
    await popup.close();
  }
});
