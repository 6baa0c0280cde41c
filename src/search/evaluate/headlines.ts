import { postsByIds } from '../../store/read-unindexed';
import { fold, type HanForms } from '../text/fold';

/** Headlines read at once: between two reads the worker answers what else it is asked. */
const CHUNK = 400;
/** Headlines that are kept; beyond them all are forgotten. */
const MOST = 150_000;

/** A headline as it is written and as it is searched, under the stamp by which its facts stand in the index. */
export type KnownHeadline = { stamp: number; text: string; folded: string };

/** A post by which a headline is asked for. `factStamp` 0: the index does not have its facts. */
type Wanted = { id: string; factStamp: number };

/**
 * Headlines of posts, kept for as long as the index knows that they are as they were; those of which it
 * does not are read each time.
 */
export class Headlines {
  private readonly known = new Map<string, KnownHeadline>();
  private forms: HanForms = 'one';

  /** The headlines of some posts, in their order. @throws the signal's reason, or what the database throws. */
  async of(
    wanted: readonly Wanted[],
    forms: HanForms,
    signal?: AbortSignal,
  ): Promise<KnownHeadline[]> {
    if (this.forms !== forms || this.known.size > MOST) this.known.clear();
    this.forms = forms;
    const unknown = wanted.filter(
      ({ id, factStamp }) => factStamp === 0 || this.known.get(id)?.stamp !== factStamp,
    );
    for (let from = 0; from < unknown.length; from += CHUNK) {
      signal?.throwIfAborted();
      const batch = unknown.slice(from, from + CHUNK);
      const posts = await postsByIds(batch.map(({ id }) => id));
      batch.forEach(({ id, factStamp }, at) => {
        const text = posts[at]?.headline ?? '';
        const folded = fold(text, forms);
        // One text in memory where folding changes nothing.
        this.known.set(id, { stamp: factStamp, text, folded: folded === text ? text : folded });
      });
    }
    return wanted.map(({ id }) => this.known.get(id) ?? { stamp: 0, text: '', folded: '' });
  }
}
