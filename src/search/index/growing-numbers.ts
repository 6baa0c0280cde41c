/** A list of numbers below 2^32 that grows. */
export class GrowingNumbers {
  private numbers: Uint32Array;
  length = 0;

  constructor(room = 1024) {
    this.numbers = new Uint32Array(Math.max(1, room));
  }

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const grown = new Uint32Array(this.numbers.length * 2);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers[this.length] = number;
    this.length += 1;
  }

  /** The numbers so far, not copied: they are good until the next one is added. */
  view(): Uint32Array {
    return this.numbers.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}
