/** Reads what BitWriter wrote, from a byte on. Reading past the end gives zeros. */
export class BitReader {
  private bit = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private byte: number,
  ) {}

  /** The next 25 bits, or more, at the top of 32. */
  look(): number {
    const { bytes, byte } = this;
    const window =
      ((bytes[byte] ?? 0) << 24) |
      ((bytes[byte + 1] ?? 0) << 16) |
      ((bytes[byte + 2] ?? 0) << 8) |
      (bytes[byte + 3] ?? 0);
    return window << this.bit;
  }

  /** The next `count` bits, at most 24. */
  read(count: number): number {
    return this.readBehind(0, count);
  }

  /** Passes over `passed` bits and reads `count`; both together at most 25. */
  readBehind(passed: number, count: number): number {
    const value = count === 0 ? 0 : (this.look() << passed) >>> (32 - count);
    this.skip(passed + count);
    return value;
  }

  /** How many ones stand before the next zero; `most` ones are read without regard to a zero. */
  unary(most: number): number {
    let ones = 0;
    while (ones < most) {
      const left = 8 - this.bit;
      const rest = ((this.bytes[this.byte] ?? 0) << (24 + this.bit)) >>> 0;
      const run = Math.min(Math.clz32(~rest), left, most - ones);
      ones += run;
      this.skip(run);
      if (run < left && ones < most) break;
    }
    this.skip(1);
    return ones;
  }

  private skip(bits: number): void {
    const next = this.bit + bits;
    this.byte += next >>> 3;
    this.bit = next & 7;
  }
}
