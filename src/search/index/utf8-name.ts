/** What stands for half of a surrogate pair, which has no bytes of its own. */
const REPLACEMENT = 0xfffd;

/** Whether a code unit is half of a pair. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

/** The code point that four bytes stand for. */
function ofFour(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) & 0x07) << 18) |
    (((bytes[at + 1] ?? 0) & 0x3f) << 12) |
    (((bytes[at + 2] ?? 0) & 0x3f) << 6) |
    ((bytes[at + 3] ?? 0) & 0x3f)
  );
}

/**
 * A term in UTF-8, in bytes that are used again and again. A segment has half a million of them, of
 * some six bytes: the browser's own encoder and decoder take longer to be called than these take.
 */
export class Utf8Name {
  readonly bytes = new Uint8Array(512);
  length = 0;

  /** @param term at most 64 code units. */
  set(term: string): void {
    this.length = 0;
    for (let at = 0; at < term.length; at += 1) {
      const unit = term.charCodeAt(at);
      if (unit < 0x80) this.push(unit);
      else if (unit < 0x800) this.pushAll(0xc0 | (unit >> 6), unit, 1);
      else if (!isSurrogate(unit)) this.pushAll(0xe0 | (unit >> 12), unit, 2);
      else at += this.setPair(term.codePointAt(at) ?? 0);
    }
  }

  /** How many code units more than one that took. */
  private setPair(code: number): number {
    if (code > 0xffff) this.pushAll(0xf0 | (code >> 18), code, 3);
    else this.pushAll(0xe0 | (REPLACEMENT >> 12), REPLACEMENT, 2);
    return code > 0xffff ? 1 : 0;
  }

  private pushAll(lead: number, code: number, others: number): void {
    this.push(lead);
    for (let shift = (others - 1) * 6; shift >= 0; shift -= 6) {
      this.push(0x80 | ((code >> shift) & 0x3f));
    }
  }

  push(byte: number): void {
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  /** How many bytes two terms begin with in common. */
  sharedWith(other: Utf8Name): number {
    const most = Math.min(this.length, other.length);
    let at = 0;
    while (at < most && this.bytes[at] === other.bytes[at]) at += 1;
    return at;
  }

  /** The term again; any text where the bytes are not those of one. */
  text(): string {
    const { bytes, length } = this;
    let text = '';
    for (let at = 0; at < length;) {
      const lead = bytes[at] ?? 0;
      if (lead < 0x80) {
        text += String.fromCharCode(lead);
        at += 1;
      } else if (lead < 0xe0) {
        text += String.fromCharCode(((lead & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f));
        at += 2;
      } else if (lead < 0xf0) {
        const middle = ((bytes[at + 1] ?? 0) & 0x3f) << 6;
        text += String.fromCharCode(((lead & 0x0f) << 12) | middle | ((bytes[at + 2] ?? 0) & 0x3f));
        at += 3;
      } else {
        // Bytes that were damaged may say more than there is; the checksum has told them before.
        text += String.fromCodePoint(Math.min(0x10ffff, ofFour(bytes, at)));
        at += 4;
      }
    }
    return text;
  }
}
