import { GrowingNumbers } from './growing-numbers';
import { ascending, sortByKey } from './sort-by-key';

/** Where the words of a segment stand. */
export class WordTerms {
  private readonly numbers = new Map<string, number>();
  private readonly ids = new GrowingNumbers(1 << 12);
  private readonly places = new GrowingNumbers(1 << 12);

  add(word: string, position: number): void {
    let id = this.numbers.get(word);
    if (id === undefined) {
      id = this.numbers.size;
      this.numbers.set(word, id);
    }
    this.ids.push(id);
    this.places.push(position);
  }

  /** All words in ascending order with their places, ascending too. */
  inOrder(): { word: string; places: Uint32Array }[] {
    const [ids, places] = [this.ids.view(), this.places.view()];
    const order = sortByKey(ids, ascending(ids.length), this.numbers.size);
    const ends = new Uint32Array(this.numbers.size + 1);
    for (const id of ids) ends[id + 1] = (ends[id + 1] ?? 0) + 1;
    for (let at = 1; at < ends.length; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
    return [...this.numbers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, id]) => ({
        word,
        places: order.slice(ends[id], ends[id + 1]).map((index) => places[index] ?? 0),
      }));
  }
}
