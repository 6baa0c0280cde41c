const encoder = new TextEncoder();

/** A term in UTF-8, in bytes that are used again and again. */
export class Utf8Name {
  readonly bytes = new Uint8Array(512);
  length = 0;

  /** @param term at most 64 code units. */
  set(term: string): void {
    this.length = encoder.encodeInto(term, this.bytes).written;
  }

  /** How many bytes two terms begin with in common. */
  sharedWith(other: Utf8Name): number {
    const most = Math.min(this.length, other.length);
    let at = 0;
    while (at < most && this.bytes[at] === other.bytes[at]) at += 1;
    return at;
  }
}
