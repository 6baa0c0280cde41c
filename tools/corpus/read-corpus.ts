import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const pageSchema = v.object({
  id: v.string(),
  set: v.string(),
  url: v.pipe(v.string(), v.url()),
  html: v.string(),
});

/** A page of a corpus folder; `html` is the path of its gzip below the folder. */
export type CorpusPage = v.InferOutput<typeof pageSchema>;

export type CorpusFilter = { sets?: string[] | undefined; ids?: string[] | undefined };

/**
 * The pages of a corpus folder (its `manifest.json`) that the filter lets through, in their order.
 * @throws when there is no manifest or it does not have the form.
 */
export function readCorpus(folder: string, { sets, ids }: CorpusFilter = {}): CorpusPage[] {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return v
    .parse(v.array(pageSchema), manifest)
    .filter((page) => (sets?.includes(page.set) ?? true) && (ids?.includes(page.id) ?? true));
}

/** The page's HTML, always UTF-8. @throws when the file is absent or no gzip. */
export function readCorpusPage(folder: string, page: CorpusPage): string {
  return gunzipSync(readFileSync(join(folder, page.html))).toString('utf8');
}
