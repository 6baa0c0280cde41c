import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const reportSchema = v.object({
  violations: v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) })),
});

const RUN = `axe.run(document, { resultTypes: ['violations'] })`;

/** What axe finds on the page as it is, in both colour schemes: a line for each rule and scheme. */
export async function complaints(page: Pick<ChromiumPage, 'page'>): Promise<string[]> {
  const view = await page.page();
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await view.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    // The source is evaluated: a script element would be stopped by the page's own policy.
    const report: unknown = await view.evaluate(`${source};${RUN}`);
    const { violations } = v.parse(reportSchema, report);
    found.push(...violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes[0]?.html ?? ''}`));
  }
  return found;
}
