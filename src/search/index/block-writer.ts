import { READ_AHEAD } from './bit-reader';
import { BitWriter } from './bit-writer';
import { checksum } from './checksum';
import { writePostings } from './postings';
import { Utf8Name } from './utf8-name';

/** Bytes from which on a block is full. With one more list it stays below the 64 kB from which on
 * Chromium keeps a value in a file of its own; many rare terms are read at once. */
const FULL = 24_000;

/** A finished block: its first term, by which it is found, and its bytes. */
export type Block = { first: string; bytes: Uint8Array };

/** A checksum, the width of a number and how many terms there are, and where postings begin. */
export const HEADER = 12;

/** The most that four bits, or three, stand for themselves; this says that the number follows. */
const LONG_SHARED = 15;
const LONG_ADDED = 7;
/** Set in the first byte of a term that stands in one place: half of all pairs do. */
const SINGLE = 8;

/**
 * Gathers terms, in ascending order, with their numbers into blocks: a checksum, the width of a
 * number, how many terms there are, where postings begin, each term without what it shares with the
 * one before and with the length of its postings, then all postings. A term that stands in one place has that place behind
 * it, in whole bytes, and no postings.
 */
export class BlockWriter {
  private readonly heads = new BitWriter();
  private readonly lists = new BitWriter();
  private name = new Utf8Name();
  private before = new Utf8Name();
  private count = 0;
  private first = '';

  /**
   * @param width bits in which every number fits.
   * @param onBlock gets each block as soon as it is full.
   */
  constructor(
    private readonly width: number,
    private readonly onBlock: (block: Block) => void,
  ) {}

  /** A term and its ascending numbers, `from` up to before `to`; what is long is written in parts. */
  add(term: string, numbers: Uint32Array, from: number, to: number): void {
    const span = (numbers[to - 1] ?? 0) - (numbers[from] ?? 0);
    const bitsEach = Math.log2(Math.max(1, span / (to - from))) + 3;
    const part = Math.max(1_000, Math.floor((FULL * 8) / bitsEach));
    for (let start = from; start < to; start += part) {
      this.addPart(term, numbers, start, Math.min(to, start + part));
    }
  }

  private addPart(term: string, numbers: Uint32Array, from: number, to: number): void {
    const { heads, lists } = this;
    const isSingle = to - from === 1;
    this.addName(term, isSingle);
    if (isSingle) pushBytes(heads, numbers[from] ?? 0, this.width);
    else {
      const listFrom = lists.length;
      writePostings(lists, numbers, [from, to], this.width);
      pushVarint(heads, lists.length - listFrom);
    }
    this.count += 1;
    if (heads.length + lists.length >= FULL) this.finish();
  }

  private addName(term: string, isSingle: boolean): void {
    const { heads } = this;
    [this.name, this.before] = [this.before, this.name];
    this.name.set(term);
    if (this.count === 0) this.first = term;
    const shared = this.count === 0 ? 0 : this.name.sharedWith(this.before);
    const added = this.name.length - shared;
    const sizes = (Math.min(LONG_SHARED, shared) << 4) | Math.min(LONG_ADDED, added);
    heads.push(isSingle ? sizes | SINGLE : sizes);
    if (shared >= LONG_SHARED) pushVarint(heads, shared);
    if (added >= LONG_ADDED) pushVarint(heads, added);
    for (let at = shared; at < this.name.length; at += 1) heads.push(this.name.bytes[at] ?? 0);
  }

  /** Hands out what is left. */
  finish(): void {
    if (this.count === 0) return;
    const [heads, lists] = [this.heads.take(), this.lists.take()];
    const listsAt = HEADER + heads.length;
    const bytes = new Uint8Array(listsAt + lists.length + READ_AHEAD);
    const view = new DataView(bytes.buffer);
    view.setUint32(4, (this.width << 24) | this.count);
    view.setUint32(8, listsAt);
    bytes.set(heads, HEADER);
    bytes.set(lists, listsAt);
    view.setUint32(0, checksum(view, 4));
    this.onBlock({ first: this.first, bytes });
    this.count = 0;
  }
}

/** A number of so many bits in as many whole bytes as they need, the highest first. */
function pushBytes(bytes: BitWriter, value: number, width: number): void {
  for (let shift = Math.ceil(width / 8) * 8 - 8; shift >= 0; shift -= 8) {
    bytes.push((value >>> shift) & 0xff);
  }
}

/** A number below 2^28 in groups of seven bits. */
function pushVarint(bytes: BitWriter, value: number): void {
  let left = value;
  while (left >= 0x80) {
    bytes.push((left & 0x7f) | 0x80);
    left >>>= 7;
  }
  bytes.push(left);
}
