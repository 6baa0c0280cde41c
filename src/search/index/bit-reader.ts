/**
 * Bytes behind the last one that is read bit by bit: four are looked at at once, and a view does so
 * in one step where an array takes four.
 */
export const READ_AHEAD = 4;

/** Reads what BitWriter wrote, from a byte on. @throws RangeError past the end. */
export class BitReader {
  /** The next bit. */
  bit: number;

  constructor(
    private readonly bytes: DataView,
    byte: number,
  ) {
    this.bit = byte * 8;
  }

  /** The next 25 bits, or more, at the top of 32. */
  look(): number {
    const { bit } = this;
    return this.bytes.getUint32(bit >>> 3) << (bit & 7);
  }

  /** The next `count` bits, at most 24. */
  read(count: number): number {
    return this.readBehind(0, count);
  }

  /** Passes over `passed` bits and reads `count`; both together at most 25. */
  readBehind(passed: number, count: number): number {
    const value = count === 0 ? 0 : (this.look() << passed) >>> (32 - count);
    this.bit += passed + count;
    return value;
  }

  /** How many ones stand before the next zero; `most` ones are read without regard to a zero. */
  unary(most: number): number {
    let ones = 0;
    while (ones < most) {
      const run = Math.min(Math.clz32(~this.look()), 24, most - ones);
      ones += run;
      this.bit += run;
      if (run < 24) break;
    }
    this.bit += 1;
    return ones;
  }
}
