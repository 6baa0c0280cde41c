/** A list of numbers below 2^32 that grows. */
export class GrowingNumbers {
  private numbers: Uint32Array;
  length = 0;

  constructor(room = 1024) {
    this.numbers = new Uint32Array(Math.max(1, room));
  }

  push(number: number): void {
    if (this.length === this.numbers.length) this.reserve(1);
    this.numbers[this.length] = number;
    this.length += 1;
  }

  pushAll(numbers: Uint32Array): void {
    this.reserve(numbers.length);
    this.numbers.set(numbers, this.length);
    this.length += numbers.length;
  }

  /** Others in the place of the numbers from the one of index `from` on; undefined for none. */
  replace(from: number, by: (number: number) => number | undefined): void {
    const { numbers, length } = this;
    this.length = from;
    for (let at = from; at < length; at += 1) {
      const number = by(numbers[at] ?? 0);
      if (number === undefined) continue;
      numbers[this.length] = number;
      this.length += 1;
    }
  }

  /** So many more, which the caller writes into the array from that place on. */
  extend(count: number): { numbers: Uint32Array; from: number } {
    this.reserve(count);
    const from = this.length;
    this.length += count;
    return { numbers: this.numbers, from };
  }

  /** Makes room for so many more. */
  reserve(count: number): void {
    const length = this.length + count;
    if (length > this.numbers.length) {
      const grown = new Uint32Array(Math.max(length, this.numbers.length * 2));
      grown.set(this.numbers);
      this.numbers = grown;
    }
  }

  /** The numbers so far, not copied: they are good until the next one is added. */
  view(): Uint32Array {
    return this.numbers.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}
