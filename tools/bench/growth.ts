import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { openChromium, type ChromiumSession } from '../browser/chromium.ts';
import { frozenPage } from '../browser/frozen-page.ts';
import { startWeb, type Web } from '../browser/web.ts';
import { OURS } from './extract.ts';
import { DEEP, LESS_DEEP, SHAPES, type Shape } from './growth-pages.ts';
import { isolatedWorld } from './isolated-world.ts';
import { longestTask } from './longest-task.ts';
import { rounded, type Metrics } from './metrics.ts';

const SMALL = 10_000;
const MIDDLE = 50_000;
const LARGE = 200_000;

/** The least time of some reads counts, for what else the machine does can only add to it. */
const ROUNDS = 3;
const ROUNDS_OF_LARGE = 2;

const answerSchema = v.object({
  elements: v.number(),
  nodes: v.number(),
  kind: v.literal('article'),
  ms: v.number(),
});
type Read = v.InferOutput<typeof answerSchema>;

/** Runs in the page: reads it; the time in ms, and how many elements, and nodes with its texts, it has. */
async function timeRead(): Promise<unknown> {
  const world = globalThis as unknown as {
    jianbaoExtract(request: object): Promise<{ kind: string }>;
  };
  const request = { mode: 'article', zone: 'Asia/Shanghai', now: Date.now() };
  const from = performance.now();
  const { kind } = await world.jianbaoExtract(request);
  const ms = performance.now() - from;
  const { snapshotLength } = document.evaluate('//node()', document, null, 6, null);
  const elements = document.getElementsByTagName('*').length;
  return { elements, nodes: snapshotLength, kind, ms };
}

type Bench = { web: Web; session: ChromiumSession; script: string };

/** The quickest read of the page, in a tab of its own. */
async function timeShape(
  { web, session, script }: Bench,
  shape: Shape,
  size: number,
): Promise<Read> {
  const address = `https://growth.example/${shape.name}/${size}`;
  web.serve(address, frozenPage(shape.html(size)));
  const tab = await session.openTab();
  try {
    await tab.go(address);
    const devtools = await tab.page.createCDPSession();
    const call = await isolatedWorld(devtools, [script]);
    const rounds = size === LARGE ? ROUNDS_OF_LARGE : ROUNDS;
    let best = v.parse(answerSchema, await call(timeRead));
    for (let round = 1; round < rounds; round += 1) {
      const next = v.parse(answerSchema, await call(timeRead));
      if (next.ms < best.ms) best = next;
    }
    return best;
  } finally {
    await tab.close();
  }
}

const ms = (value: number) => ({ value: Math.round(value), unit: 'ms' });
const ratio = (value: number) => ({ value: rounded(value), unit: 'ratio' });

const eachElement = (read: Read): number => read.ms / read.elements;

/** One shape in all sizes; and its longest task at 10,000 elements, and at 10,000 nodes. */
async function measureShape(bench: Bench, shape: Shape): Promise<Metrics> {
  const small = await timeShape(bench, shape, SMALL);
  const middle = await timeShape(bench, shape, MIDDLE);
  const large = await timeShape(bench, shape, LARGE);
  const host = `${shape.name}.growth.example`;
  const fewer = Math.round((SMALL * small.elements) / small.nodes);
  return {
    [`extract_${shape.name}_10k_ms`]: ms(small.ms),
    [`extract_${shape.name}_50k_ms`]: ms(middle.ms),
    [`extract_${shape.name}_200k_ms`]: ms(large.ms),
    [`growth_${shape.name}_50k_vs_10k`]: ratio(eachElement(middle) / eachElement(small)),
    [`growth_${shape.name}_200k_vs_10k`]: ratio(eachElement(large) / eachElement(small)),
    [`longest_task_${shape.name}_10k_elements_ms`]: ms(
      await longestTask(bench, `all.${host}`, shape.html(SMALL)),
    ),
    [`longest_task_${shape.name}_10k_nodes_ms`]: ms(
      await longestTask(bench, `fewer.${host}`, shape.html(fewer)),
    ),
  };
}

/**
 * How the time of an extraction grows with a page: our injected script on pages of our own, of three
 * shapes and sizes, in Chromium. The `growth_` metrics are times an element: 1 is linear growth. Beside
 * them the longest task of the page's own thread from a real click until "saved".
 * @throws when a page is not read as an article, or not saved.
 */
export async function benchGrowth(extension: string): Promise<Metrics> {
  const web = await startWeb();
  const session = await openChromium({ extension, web });
  const bench = { web, session, script: readFileSync(OURS, 'utf8') };
  try {
    const metrics: Metrics = {};
    for (const shape of SHAPES) {
      const measured = await measureShape(bench, shape);
      console.log(`${shape.name}: measured`);
      Object.assign(metrics, measured);
    }
    const deep = await timeShape(bench, DEEP, MIDDLE);
    const flat = await timeShape(bench, LESS_DEEP, MIDDLE);
    metrics['growth_400_vs_40_levels'] = ratio(eachElement(deep) / eachElement(flat));
    return metrics;
  } finally {
    await session.close();
    await web.close();
  }
}
