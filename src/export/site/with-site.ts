import type { FileEntry, ListedFacts, WrittenBefore } from '../entry';
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

/** A post's file that says what the site lists of it: who keeps that need not write the post again. */
function listedIn(entry: FileEntry, listed: ListedFacts): FileEntry {
  return entry.of ? { ...entry, of: { ...entry.of, listed } } : entry;
}

/**
 * The files of an export -> the files of a whole Jekyll site: first those, as they come, then what
 * makes a site of them. Only names and counts are held. For profiles that write to `_posts`.
 * @param before posts that an earlier export put into the site: they are counted too.
 * @throws what reading the entries throws.
 */
export async function* withSite(
  entries: AsyncIterable<FileEntry>,
  site: SiteOptions,
  before: Iterable<WrittenBefore> = [],
): AsyncGenerator<FileEntry> {
  const tally = emptyTally();
  for (const post of before) if (post.listed) countPost(tally, post.listed, post, site.zone);
  const written = new Set<string>();
  for await (const entry of entries) {
    const facts = entry.path.startsWith('_posts/') ? postFacts(entry.content) : undefined;
    if (facts) {
      countPost(tally, facts, entry.modified, site.zone);
      yield listedIn(entry, facts);
    } else {
      written.add(entry.path);
      yield entry;
    }
  }
  const modified = tally.newest;
  for (const { path, content } of siteFiles(tally, site, written)) {
    yield { path, content, modified };
  }
}
