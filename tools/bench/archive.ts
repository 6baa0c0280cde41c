import { benchExtension, type BenchExtension } from './archive/bench-extension.ts';
import { fillArchive, sayProgress, type FilledArchive } from './archive/filled-archive.ts';
import { clickOnNews, editAndDelete, tagMany } from './archive/open-popup.ts';
import { scrollArchive } from './archive/scroll-list.ts';
import { median, quantile, rounded, type Metrics } from './metrics.ts';

const CLICKS = 12;
const QUERIES = 208;
const SCANS = 5;
const INSERTED = 10_000;
const TAGGED = 10_000;

const ratio = (value: number) => ({ value: rounded(value), unit: 'ratio' });
const ms = (value: number) => ({ value: rounded(value), unit: 'ms' });

/** Archives of `--posts` posts, a tenth and a hundredth of them; metrics call them 100k, 10k and 1k. */
type Sizes = Record<'large' | 'middle' | 'small', FilledArchive>;

/** Opening, saving, editing and deleting in the largest and the smallest archive, in turns. */
async function compareSizes(sizes: Sizes, { indexWorker }: BenchExtension): Promise<Metrics> {
  type Times = Record<string, number>[];
  const times = { large: [] as Times, small: [] as Times };
  for (let at = 0; at <= CLICKS; at += 1) {
    for (const name of ['large', 'small'] as const) {
      const archive = sizes[name];
      const clicked = await clickOnNews(archive, at);
      // What the save left to be done behind it is not timed with the correction that comes next.
      await archive.bench.run<number>('catchUp', indexWorker);
      const changed = await editAndDelete(archive, archive.posts - 1 - at);
      // The first finds both browsers cold.
      if (at > 0) times[name].push({ ...clicked, ...changed });
    }
  }
  const of = (size: keyof typeof times, what: string) =>
    median(times[size].map((time) => time[what] ?? Number.NaN));
  const grown = (what: string) => of('large', what) / of('small', what);
  return {
    open_100k_vs_1k: ratio(grown('rows')),
    open_ms: ms(of('large', 'rows')),
    open_1k_ms: ms(of('small', 'rows')),
    edit_100k_vs_1k: ratio(Math.max(grown('saved'), grown('edited'), grown('deleted'))),
    save_vs: ratio(grown('saved')),
    edit_vs: ratio(grown('edited')),
    delete_vs: ratio(grown('deleted')),
  };
}

async function compareSearch(
  { large, middle, small }: Sizes,
  { searchWorker }: BenchExtension,
): Promise<Metrics> {
  const p95 = async ({ bench, posts }: FilledArchive, what: string, count: number) =>
    quantile(await bench.run<number[]>(what, searchWorker, posts, count), 0.95);
  const search = await p95(large, 'timeQueries', QUERIES);
  const searchMiddle = await p95(middle, 'timeQueries', QUERIES);
  const searchSmall = await p95(small, 'timeQueries', QUERIES);
  const facets = await p95(large, 'timeFacets', QUERIES);
  const scan = median(await large.bench.run<number[]>('timeScans', large.posts, SCANS));
  const exact = await large.bench.run<{ hits: number; missed: number; wrong: number }>(
    'compare',
    searchWorker,
    large.posts,
    QUERIES,
  );
  return {
    search_p95_vs_scan: ratio(search / scan),
    search_p95_100k_vs_10k: ratio(search / searchMiddle),
    search_recall: ratio((exact.hits - exact.missed) / exact.hits),
    search_wrong: { value: exact.wrong, unit: 'posts' },
    facets_p95_vs_scan: ratio(facets / scan),
    search_p95_ms: ms(search),
    search_p95_10k_ms: ms(searchMiddle),
    search_p95_1k_ms: ms(searchSmall),
    scan_ms: ms(scan),
  };
}

/** A year at a glance: its numbers, its words at first and again, and searches beside them. */
async function timeYears({ bench, posts }: FilledArchive, files: BenchExtension): Promise<Metrics> {
  const times = await bench.run<Record<'facts' | 'words' | 'again' | 'beside', number[]>>(
    'timeYears',
    files.searchWorker,
    posts,
  );
  return {
    year_ms: ms(quantile(times.facts, 0.95)),
    year_words_ms: ms(quantile(times.words, 0.95)),
    year_words_again_ms: ms(median(times.again)),
    search_beside_year_p95_ms: ms(quantile(times.beside, 0.95)),
  };
}

/**
 * 10,000 posts more, without the index and with it until it has caught up: saved as clicks save them,
 * each by the extension's own code in a transaction of its own; and 10,000 others written 500 at once.
 */
async function compareInsertion(
  { bench, posts }: FilledArchive,
  { indexWorker }: BenchExtension,
): Promise<Metrics> {
  const caughtUp = () => bench.run<number>('catchUp', indexWorker);
  const [from, to] = [posts, posts + INSERTED];
  const plain = await bench.run<number>('savePlain', from, to);
  const saved = await bench.run<number>('savePosts', from, to);
  const indexed = await caughtUp();
  const bulkPlain = await bench.run<number>('writePlain', to, to + INSERTED);
  const bulkWritten = await bench.run<number>('write', to, to + INSERTED, true);
  const bulkIndexed = await caughtUp();
  return {
    insert_vs_plain: ratio((saved + indexed) / plain),
    insert_plain_ms: ms(plain),
    insert_indexed_ms: ms(saved + indexed),
    insert_bulk_vs_plain: ratio((bulkWritten + bulkIndexed) / bulkPlain),
    insert_bulk_plain_ms: ms(bulkPlain),
    insert_bulk_indexed_ms: ms(bulkWritten + bulkIndexed),
  };
}

/** What a reader waits for in an archive of `posts` posts; against a tenth and a hundredth of them. */
export async function benchArchive(extension: string, posts: number): Promise<Metrics> {
  const files = benchExtension(extension);
  const archives: FilledArchive[] = [];
  const fill = async (count: number) => {
    const archive = await fillArchive(files, Math.max(100, Math.round(count)));
    archives.push(archive);
    return archive;
  };
  try {
    const large = await fill(posts);
    const { text, index } = await large.bench.run<{ text: number; index: number }>('sizes');
    const { dropped, megabytes } = await scrollArchive(large);
    sayProgress(`index/text ${rounded(index / text)}, frames dropped ${rounded(dropped)}`);
    const all: Sizes = { large, middle: await fill(posts / 10), small: await fill(posts / 100) };
    const search = await compareSearch(all, files);
    sayProgress(`searched: ${JSON.stringify(search)}`);
    const years = await timeYears(large, files);
    sayProgress(`years: ${JSON.stringify(years)}`);
    const sizes = await compareSizes(all, files);
    sayProgress(`opened, edited, deleted: ${JSON.stringify(sizes)}`);
    const insertion = await compareInsertion(large, files);
    // The insertion has brought so many at least.
    const tagging = await tagMany(large, TAGGED);
    return {
      ...search,
      ...years,
      ...sizes,
      ...insertion,
      index_vs_text: ratio(index / text),
      scroll_dropped_frames: ratio(dropped),
      bulk_tag_10k_s: { value: rounded(tagging / 1_000), unit: 's' },
      memory_open_mb: { value: rounded(megabytes), unit: 'MB' },
      posts: { value: posts, unit: 'posts' },
    };
  } finally {
    for (const archive of archives) await archive.close();
  }
}
