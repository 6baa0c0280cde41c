import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { readCorpus, readCorpusPage, type CorpusFilter } from './read-corpus.ts';

/** A stored page: its own address, and its HTML when asked for. */
export type PageSource = { id: string; url: string; html: () => string };

const FIXTURES = join(import.meta.dirname, '../../test/fixtures');
const expectationSchema = v.object({ url: v.pipe(v.string(), v.url()) });

/** The pages of a corpus folder. @throws when there is none. */
export function corpusPages(folder: string, filter: CorpusFilter = {}): PageSource[] {
  return readCorpus(folder, filter).map((page) => ({
    id: page.id,
    url: page.url,
    html: () => readCorpusPage(folder, page),
  }));
}

/** One of the project's own pages, by its folder below test/fixtures. @throws when it is not there. */
export function fixturePage(folder: string): PageSource {
  const expectation: unknown = JSON.parse(
    readFileSync(join(FIXTURES, folder, 'post.json'), 'utf8'),
  );
  const { url } = v.parse(expectationSchema, expectation);
  return { id: folder, url, html: () => readFileSync(join(FIXTURES, folder, 'page.html'), 'utf8') };
}

/** All of the project's own pages that say where they were. */
export function fixturePages(): PageSource[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('page.html'))
    .map((name) => dirname(name))
    .sort()
    .flatMap((folder) => {
      try {
        return [fixturePage(folder)];
      } catch {
        return [];
      }
    });
}
