import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { openChromium, type ChromiumSession } from '../browser/chromium.ts';
import { runExportIn } from '../browser/export-archive.ts';
import { startWeb, type Web } from '../browser/web.ts';
import { fillArchive } from './fill-archive.ts';
import { median, rounded, type Metrics } from './metrics.ts';

const ADDRESS = 'https://bench.example/';
const ROUNDS = 3;

/** client-zip as one script that leaves `downloadZip` in the page. */
async function zipScript(): Promise<string> {
  const built = await build({
    stdin: {
      contents: "import { downloadZip } from 'client-zip'; globalThis.downloadZip = downloadZip;",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return built.outputFiles[0]?.text ?? '';
}

/** Runs in a page: the same files through the plain zip library, ms. */
async function zipInPage(): Promise<number> {
  type Entry = { name: string; input: string };
  const { downloadZip } = globalThis as unknown as {
    downloadZip(entries: Entry[]): Response;
  };
  const answer = await fetch('/entries.json');
  const entries = (await answer.json()) as Entry[];
  const from = performance.now();
  await downloadZip(entries).blob();
  return performance.now() - from;
}

async function plainZip(session: ChromiumSession, web: Web, zip: Uint8Array): Promise<number> {
  const decoder = new TextDecoder();
  const entries = Object.entries(unzipSync(zip)).map(([name, bytes]) => ({
    name,
    input: decoder.decode(bytes),
  }));
  web.serve(`${ADDRESS}entries.json`, { body: JSON.stringify(entries) });
  const script = (await zipScript()).replaceAll('</script', '<\\/script');
  web.serve(ADDRESS, { body: `<!doctype html><script>${script}</script>` });
  const tab = await session.openTab();
  await tab.go(ADDRESS);
  const took = await tab.evaluate(zipInPage);
  await tab.close();
  return took;
}

/** One export through the extension's own view: ms from the button to the end, and the zip. */
async function timeExport(
  session: ChromiumSession,
  profile: 'finews' | 'markdown',
): Promise<{ took: number; zip: Uint8Array }> {
  const page = await session.openExtensionPage('popup/archive.html#export');
  let took = Number.NaN;
  const path = await session.downloadBy(async () => {
    const from = performance.now();
    await runExportIn(page, profile);
    took = performance.now() - from;
  }, 600_000);
  await page.close();
  return { took, zip: readFileSync(path) };
}

/**
 * Exporting `posts` posts (finews; markdown beside it) through the extension's own view, against the
 * plain zip library over the finished files of finews, in the same browser; in turns.
 */
export async function benchExport(extension: string, posts: number): Promise<Metrics> {
  const web = await startWeb();
  const session = await openChromium({ extension, web });
  const times = { markdown: [] as number[], finews: [] as number[], zip: [] as number[] };
  let bytes = 0;
  try {
    const filled = await fillArchive(session, posts);
    for (let round = 0; round < ROUNDS; round += 1) {
      const markdown = await timeExport(session, 'markdown');
      const finews = await timeExport(session, 'finews');
      times.markdown.push(markdown.took);
      times.finews.push(finews.took);
      times.zip.push(await plainZip(session, web, finews.zip));
      bytes = finews.zip.length;
    }
    const metric = (value: number, unit: string) => ({ value: rounded(value), unit });
    const zip = median(times.zip);
    return {
      export_vs_zip: metric(median(times.finews) / zip, 'ratio'),
      export_markdown_vs_zip: metric(median(times.markdown) / zip, 'ratio'),
      export_finews_ms: metric(median(times.finews), 'ms'),
      export_markdown_ms: metric(median(times.markdown), 'ms'),
      zip_ms: metric(zip, 'ms'),
      posts: { value: filled, unit: 'posts' },
      zip_size: { value: bytes, unit: 'bytes' },
    };
  } finally {
    await session.close();
    await web.close();
  }
}
