import type { FilledArchive } from './filled-archive.ts';
import { visitNews } from './filled-archive.ts';

/** Runs in the popup: when its first rows were painted, ms since 1970, and when its card had settled. */
async function paintedRows(): Promise<{ rows: number; saved: number }> {
  const end = performance.now() + 30_000;
  const now = (): number => performance.timeOrigin + performance.now();
  while (performance.now() < end) {
    if (document.querySelector('.list [role=option] .row-headline')) {
      await new Promise((done) => {
        requestAnimationFrame(() => setTimeout(done));
      });
      const card = document.querySelector<HTMLElement>('[data-state=saved]');
      return { rows: now(), saved: Number(card?.dataset['paintedAt']) };
    }
    await new Promise((done) => {
      setTimeout(done, 4);
    });
  }
  throw new Error('no rows');
}

/** One click on a news page: ms until the popup's first rows are painted, and until "saved" is. */
export async function clickOnNews(
  archive: FilledArchive,
  number: number,
): Promise<{ rows: number; saved: number }> {
  await visitNews(archive, number);
  await new Promise((done) => {
    setTimeout(done, 400);
  });
  const start = performance.timeOrigin + performance.now();
  const popup = await archive.tab.clickToolbar();
  const { rows, saved } = await popup.evaluate(paintedRows);
  await popup.close();
  return { rows: rows - start, saved: saved - start };
}

type Runtime = { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

/** Runs in a page of the extension: ms that one call of the background takes. */
async function timeCall(call: string, request: object): Promise<number> {
  const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
  const from = performance.now();
  const { ok } = await runtime.sendMessage({ call, request });
  if (!ok) throw new Error(`${call} failed`);
  return performance.now() - from;
}

/** One correction and one deletion of a post, ms each. */
export async function editAndDelete(
  { bench }: FilledArchive,
  at: number,
): Promise<{ edited: number; deleted: number }> {
  const [postId = ''] = await bench.run<string[]>('ids', at, at + 1);
  const edit = { headline: `更正之${at}` };
  return {
    edited: await bench.page.evaluate(timeCall, 'editPost', { postId, edit }),
    deleted: await bench.page.evaluate(timeCall, 'deletePosts', { postIds: [postId] }),
  };
}

/** One tag for the first `count` posts, by the background, to its end; ms. */
export async function tagMany({ bench }: FilledArchive, count: number): Promise<number> {
  const postIds = await bench.run<string[]>('ids', 0, count);
  return bench.page.evaluate(timeCall, 'changePosts', {
    postIds,
    change: { kind: 'tag', tags: ['一万篇'] },
  });
}
