import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { click, startApp, visit, type App } from '../support/app.ts';
import { newsPage } from '../support/news-page.ts';

const HAN = '港口集团计划年内完成全部泊位的改造并公布全流程无人化装卸的集装箱码头的运行数据。';
const LATIN =
  'The harbour board wants the remaining extraordinary counterweights rebuilt by autumn.';

/** The letters at the end of the proof that lie outside of its line; what the line says in all. */
function endInPopup(): { cut: number; words: string } {
  const proof = document.querySelector<HTMLElement>('.card .proof');
  const tail = proof?.querySelector('bdi');
  const line = proof?.getBoundingClientRect().right ?? 0;
  const last = proof?.lastElementChild?.getBoundingClientRect().right ?? Infinity;
  const box = proof?.querySelector('.tail')?.getBoundingClientRect().right ?? 0;
  const words = tail?.getBoundingClientRect().right ?? Infinity;
  return { cut: Math.max(last - line, words - box), words: proof?.textContent ?? '' };
}

describe.each(['en', 'zh-CN'] as const)('the end of the proof, in %s', (language) => {
  let app: App<ChromiumSession>;
  beforeAll(async () => {
    app = await startApp((web) => openChromium({ extension: 'dist/chrome', web, language }));
  });
  afterAll(() => app.close());

  it.each([
    ['Han', HAN],
    ['Latin', LATIN],
  ])('shows whole after %s words', async (name, sentence) => {
    const story = newsPage({
      headline: `The quay ${name}`,
      paragraphs: [sentence.repeat(30), sentence],
    });
    await visit(app, `https://coast.example/${name}`, story);
    const { cut, words } = await click(app, (popup) => popup.evaluate(endInPopup));
    expect(words).toMatch(/“…?[^“”]{12,}”$/u);
    expect(words).toContain(`${sentence.slice(-12)}”`);
    expect(cut).toBeLessThan(1);
  });
});
