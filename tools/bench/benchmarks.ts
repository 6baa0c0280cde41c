import type { PageSource } from '../corpus/page-source.ts';
import { benchArchive } from './archive.ts';
import { benchBackup } from './backup.ts';
import { benchCapture } from './click-to-saved.ts';
import { benchExports } from './export.ts';
import { benchExtract } from './extract.ts';
import { benchGrowth } from './growth.ts';
import { benchImport } from './import.ts';
import type { Metrics } from './metrics.ts';

/** What a benchmark may use: the built extension, pages to read, how many posts to make. */
export type BenchOptions = { extension: string; pages: PageSource[]; posts: number };

export type Benchmark = { name: string; run(options: BenchOptions): Promise<Metrics> };

export const BENCHMARKS: Benchmark[] = [
  { name: 'archive', run: ({ extension, posts }) => benchArchive(extension, posts) },
  { name: 'extract', run: ({ extension, pages }) => benchExtract(extension, pages) },
  { name: 'growth', run: ({ extension }) => benchGrowth(extension) },
  { name: 'export', run: ({ extension, posts }) => benchExports(extension, posts) },
  { name: 'import', run: ({ extension, posts }) => benchImport(extension, posts) },
  { name: 'backup', run: ({ extension, posts }) => benchBackup(extension, posts) },
  { name: 'capture', run: ({ extension, pages }) => benchCapture(extension, pages) },
];
