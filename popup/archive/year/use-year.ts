import { useEffect, useState } from 'preact/hooks';
import type { StoreFailure } from '../../../src/core/failure';
import type { RisenWord } from '../../../src/search/year/risen-words';
import type { YearFacts } from '../../../src/search/year/year-facts';
import { useReads } from '../../../src/ui/reads';
import { useServices } from '../../../src/ui/services';
import { useArchiveStamp } from '../../../src/ui/use-archive-stamp';
import { useHanForms } from '../../../src/ui/use-han-forms';

/** A year as far as it is known; headlines take longer than the rest, so `words` come later. */
export type Year =
  | { state: 'loading' }
  | { state: 'failed'; failure: StoreFailure }
  | { state: 'ready'; year: number; facts: YearFacts; words: readonly RisenWord[][] | undefined };

/** How long the archive has to be at rest before a year is asked for anew, ms. */
const REST = 400;

/** A year of the archive, followed; for 'latest' the last one with captures, else this one. */
export function useYear(wanted: number | 'latest'): Year {
  const reads = useReads();
  const forms = useHanForms();
  const stamp = useArchiveStamp();
  const { now } = useServices();
  const [year, setYear] = useState<Year>({ state: 'loading' });
  useEffect(() => {
    const stop = new AbortController();
    const ask = (asked: number) => reads.search.year({ year: asked, forms }, stop.signal);
    const read = async (): Promise<void> => {
      const thisYear = new Date(now()).getFullYear();
      const first = await ask(wanted === 'latest' ? thisYear : wanted);
      const shown = wanted === 'latest' ? (first.years[0]?.year ?? thisYear) : wanted;
      const facts = wanted === 'latest' && shown !== thisYear ? await ask(shown) : first;
      setYear((before) => {
        const words = before.state === 'ready' && before.year === shown ? before.words : undefined;
        return { state: 'ready', year: shown, facts, words };
      });
      const words = await reads.search.risenWords({ year: shown, forms }, stop.signal);
      setYear({ state: 'ready', year: shown, facts, words });
    };
    const isShown = year.state === 'ready' && year.year === wanted;
    const timer = setTimeout(
      () =>
        void read().catch((error: unknown) => {
          if (!stop.signal.aborted) setYear({ state: 'failed', failure: reads.failureOf(error) });
        }),
      isShown ? REST : 0,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [reads, wanted, forms, stamp]);
  return year;
}
