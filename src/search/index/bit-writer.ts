/** Writes numbers of some bits each, the highest bit first, into bytes that grow. */
export class BitWriter {
  private bytes = new Uint8Array(1 << 15);
  /** Whole bytes so far. */
  length = 0;
  private pending = 0;
  private held = 0;

  /** The lowest `count` bits of `value`, at most 24; it has no higher ones. */
  write(value: number, count: number): void {
    this.pending = (this.pending << count) | value;
    this.held += count;
    while (this.held >= 8) {
      this.held -= 8;
      this.push((this.pending >>> this.held) & 0xff);
    }
    this.pending &= 0xff;
  }

  /** `count` ones and a zero. */
  unary(count: number): void {
    let left = count;
    for (; left >= 16; left -= 16) this.write(0xffff, 16);
    this.write((1 << (left + 1)) - 2, left + 1);
  }

  /** Fills the last byte up with zeros, so that what follows begins with a byte of its own. */
  align(): void {
    if (this.held > 0) this.write(0, 8 - this.held);
  }

  /** All whole bytes so far; the writer is empty again. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  push(byte: number): void {
    if (this.length === this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[this.length] = byte;
    this.length += 1;
  }
}
