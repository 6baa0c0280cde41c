import { openChromium } from './tools/browser/chromium.ts';
import { startWeb } from './tools/browser/web.ts';
import { writeFileSync, mkdirSync } from 'node:fs';
const OUT = '/tmp/ui-work/real'; mkdirSync(OUT, { recursive: true });
const web = await startWeb();
const A = 'https://news.example.cn/2026/1122/100200300.html';
const P = (n: number, extra = '') => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>冷空气周五抵达海港市_海港日报网</title><meta property="og:type" content="article"></head><body><div class="nav"><a href="/">首页</a></div><h1>冷空气周五抵达海港市，二十三条渔船提前“回家”</h1><div class="info">2026年11月22日 18:05 来源：海港日报 记者 陈一苇</div><div class="article">${Array.from({ length: n }, (_, i) => `<p>海港市气象台昨天傍晚发布通报，今年第${i + 1}股冷空气将在周五抵达，沿海风力可达八级。市民老周在码头守了三十年潮。他说，往年这个时候，渔船早就回港了。${extra}</p>`).join('')}<img src="https://news.example.cn/p.jpg" alt="傍晚的港口"></div></body></html>`;
web.serve(A, { body: P(8) });
const B = 'https://www.example.org/';
web.serve(B, { body: `<!doctype html><title>Start</title><h1>Home</h1>${Array.from({ length: 60 }, (_, i) => `<div><a href="/story/${i}">Headline number ${i} of the day</a></div>`).join('')}` });
const session = await openChromium({ extension: 'dist/chrome', web, language: (process.argv[2] as 'en') ?? 'zh-CN' });
const tab = await session.openTab();
const state = () => document.querySelector<HTMLElement>('[data-state]')?.dataset.state ?? '';
async function shot(popup: { evaluate: Function }, name: string) {
  const target = session.puppeteer.targets().filter((t) => t.url().includes('popup/index.html')).at(-1)!;
  const page = await target.asPage();
  await page.screenshot({ path: `${OUT}/${name}.png` });
  return page;
}
for (const [name, address] of [['saved', A], ['unchanged', A], ['start', B]] as const) {
  await tab.go(address);
  const t0 = performance.now();
  const popup = await tab.clickToolbar();
  const t = await popup.evaluate(async () => {
    const find = () => document.querySelector<HTMLElement>('[data-state]')?.dataset.state ?? 'saving';
    const end = Date.now() + 8000;
    while (find() === 'saving' && Date.now() < end) await new Promise((d) => setTimeout(d, 4));
    return [find(), performance.now()];
  });
  console.log(name, t, Math.round(performance.now() - t0));
  await popup.evaluate(() => new Promise((d) => setTimeout(d, 900)));
  await shot(popup, name);
  console.log(await popup.evaluate(() => [innerWidth, innerHeight, document.querySelectorAll('[role=option]').length, performance.getEntriesByType('resource').map((r) => `${r.name.split('/').at(-1)} ${Math.round(r.startTime)}-${Math.round((r as PerformanceResourceTiming).responseEnd)}`).join(', ')]));
  await popup.close();
}
web.serve(A, { body: P(9, '有改动。') });
await tab.go(A);
const popup = await tab.clickToolbar();
await popup.evaluate(() => new Promise((d) => setTimeout(d, 1500)));
const page = await shot(popup, 'revised');
await page.keyboard.press('Enter');
await new Promise((d) => setTimeout(d, 600));
await shot(popup, 'reader');
await page.keyboard.press('Escape');
await new Promise((d) => setTimeout(d, 300));
await shot(popup, 'back').catch((e) => console.log('popup gone', e.message));
console.log(web.seen.filter((r) => r.url.includes('p.jpg')));
await session.close(); await web.close();
