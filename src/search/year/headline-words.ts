import type { Headlines, KnownHeadline } from '../evaluate/headlines';
import type { HitList } from '../evaluate/result';
import type { HanForms } from '../text/fold';
import type { MonthWords } from './risen-words';
import { wordsOf, type Word } from './words-of';

/** Headlines looked at in one go: between two the worker answers what else it is asked. */
const CHUNK = 400;

/** The words of headlines by month; what was read of a headline is kept for as long as the headline is. */
export class HeadlineWords {
  private readonly words = new WeakMap<KnownHeadline, Word[]>();

  constructor(private readonly headlines: Headlines) {}

  /** The words of two years' headlines by month, the earlier year first; `lists` hold the posts of both. */
  async months(
    lists: readonly HitList[],
    { year, forms }: { year: number; forms: HanForms },
    signal?: AbortSignal,
  ): Promise<MonthWords[]> {
    const months = Array.from({ length: 24 }, (): MonthWords => ({
      headlines: [],
      words: new Map(),
    }));
    for (const list of lists) {
      for (let from = 0; from < list.length; from += CHUNK) {
        const hits = Array.from({ length: Math.min(CHUNK, list.length - from) }, (_, at) =>
          list.at(from + at),
        ).filter((hit) => hit !== undefined);
        const headlines = await this.headlines.of(hits, forms, signal);
        hits.forEach(({ capturedAt }, at) => {
          const date = new Date(capturedAt);
          const month = months[(date.getFullYear() - year + 1) * 12 + date.getMonth()];
          const headline = headlines[at];
          if (month && headline) add(month, headline.folded, this.wordsOf(headline, forms));
        });
      }
    }
    return months;
  }

  private wordsOf(headline: KnownHeadline, forms: HanForms): Word[] {
    const known = this.words.get(headline) ?? wordsOf(headline.text, forms);
    this.words.set(headline, known);
    return known;
  }
}

function add(month: MonthWords, folded: string, words: readonly Word[]): void {
  month.headlines.push(folded);
  for (const { key, text } of words) {
    const known = month.words.get(key);
    if (known) known.count += 1;
    else month.words.set(key, { text, count: 1 });
  }
}
