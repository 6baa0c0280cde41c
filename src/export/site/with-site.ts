import type { FileEntry } from '../entry';
import { postFacts } from './post-facts';
import { siteConfig } from './site-config';
import type { SiteOptions } from './site-options';
import { sitePages } from './site-pages';
import { countPost, emptyTally, type SiteTally } from './site-tally';
import { THEME_FILES } from './theme-files';

function* siteFiles(tally: SiteTally, site: SiteOptions, written: ReadonlySet<string>) {
  yield { path: '_config.yml', content: siteConfig(site) };
  for (const [path, content] of Object.entries(THEME_FILES)) yield { path, content };
  yield* sitePages(tally, site, written);
}

/**
 * The files of an export -> the files of a whole Jekyll site: first those, as they come, then what
 * makes a site of them. Only names and counts are held. For profiles that write to `_posts`.
 * @throws what reading the entries throws.
 */
export async function* withSite(
  entries: AsyncIterable<FileEntry>,
  site: SiteOptions,
): AsyncGenerator<FileEntry> {
  const tally = emptyTally();
  const written = new Set<string>();
  for await (const entry of entries) {
    const facts = entry.path.startsWith('_posts/') ? postFacts(entry.content) : undefined;
    if (facts) countPost(tally, facts, entry.modified, site.zone);
    else written.add(entry.path);
    yield entry;
  }
  const modified = tally.newest;
  for (const { path, content } of siteFiles(tally, site, written)) {
    yield { path, content, modified };
  }
}
