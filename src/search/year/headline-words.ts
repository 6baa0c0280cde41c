import { postsByIds } from '../../store/read-unindexed';
import type { HitList, PlacedHit } from '../evaluate/result';
import type { HanForms } from '../text/fold';
import type { MonthWords } from './risen-words';
import { wordsOf, type Word } from './words-of';

/** Headlines read at once: between two reads the worker answers what else it is asked. */
const CHUNK = 400;
/** Headlines whose words are kept; beyond them all are forgotten. */
const MOST = 120_000;

/** Words of headlines, kept under the stamp by which the index knows that facts are as they were. */
export class HeadlineWords {
  private readonly known = new Map<string, { stamp: number; words: Word[] }>();
  private forms: HanForms = 'one';

  /**
   * The words of two years' headlines by month, the earlier year first; `lists` hold the posts of both.
   * Posts of which the index does not have the facts are read each time.
   */
  async months(
    lists: readonly HitList[],
    { year, forms }: { year: number; forms: HanForms },
    signal?: AbortSignal,
  ): Promise<MonthWords[]> {
    if (this.forms !== forms || this.known.size > MOST) this.known.clear();
    this.forms = forms;
    const months = Array.from({ length: 24 }, (): MonthWords => ({
      headlines: 0,
      words: new Map(),
    }));
    for (const list of lists) {
      for (let from = 0; from < list.length; from += CHUNK) {
        signal?.throwIfAborted();
        const hits = Array.from({ length: Math.min(CHUNK, list.length - from) }, (_, at) =>
          list.at(from + at),
        ).filter((hit) => hit !== undefined);
        const words = await this.wordsOf(hits);
        hits.forEach(({ capturedAt }, at) => {
          const date = new Date(capturedAt);
          const month = months[(date.getFullYear() - year + 1) * 12 + date.getMonth()];
          if (month) add(month, words[at] ?? []);
        });
      }
    }
    return months;
  }

  private async wordsOf(hits: readonly PlacedHit[]): Promise<Word[][]> {
    const isKnown = ({ id, factStamp }: PlacedHit): boolean =>
      factStamp > 0 && this.known.get(id)?.stamp === factStamp;
    const unknown = hits.filter((hit) => !isKnown(hit));
    const posts = unknown.length === 0 ? [] : await postsByIds(unknown.map(({ id }) => id));
    unknown.forEach(({ id, factStamp }, at) => {
      const words = wordsOf(posts[at]?.headline ?? '', this.forms);
      this.known.set(id, { stamp: factStamp, words });
    });
    return hits.map(({ id }) => this.known.get(id)?.words ?? []);
  }
}

function add(month: MonthWords, words: readonly Word[]): void {
  month.headlines += 1;
  for (const { key, text } of words) {
    const known = month.words.get(key);
    if (known) known.count += 1;
    else month.words.set(key, { text, count: 1 });
  }
}
