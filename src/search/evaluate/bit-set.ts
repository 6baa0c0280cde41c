/** A set of posts by their numbers. */
export class BitSet {
  readonly words: Uint32Array;

  constructor(readonly length: number) {
    this.words = new Uint32Array(Math.ceil(length / 32));
  }

  copy(): BitSet {
    const copy = new BitSet(this.length);
    copy.words.set(this.words);
    return copy;
  }

  add(number: number): void {
    this.words[number >>> 5] = (this.words[number >>> 5] ?? 0) | (1 << (number & 31));
  }

  remove(number: number): void {
    this.words[number >>> 5] = (this.words[number >>> 5] ?? 0) & ~(1 << (number & 31));
  }

  has(number: number): boolean {
    return (((this.words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  /** Leaves only what is in the other set too. */
  keep(other: BitSet): void {
    for (let at = 0; at < this.words.length; at += 1) {
      this.words[at] = (this.words[at] ?? 0) & (other.words[at] ?? 0);
    }
  }

  /** Takes out what is in the other set. */
  drop(other: BitSet): void {
    for (let at = 0; at < this.words.length; at += 1) {
      this.words[at] = (this.words[at] ?? 0) & ~(other.words[at] ?? 0);
    }
  }

  /** The numbers of the set, ascending. */
  numbers(): number[] {
    const found: number[] = [];
    this.words.forEach((word, at) => {
      for (let left = word; left !== 0; left &= left - 1) {
        found.push(at * 32 + 31 - Math.clz32(left & -left));
      }
    });
    return found;
  }
}
