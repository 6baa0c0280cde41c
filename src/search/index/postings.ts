import { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import type { GrowingNumbers } from './growing-numbers';

/*
 * A list of ascending numbers as bits: how many, the first, and the gaps in a Rice code, whose
 * parameter is the power of two that fits their mean. For the positions of a term in a text that is
 * within half a bit of the least possible.
 */

/** A gap so much larger than the mean is written in full, behind this many ones. */
const ESCAPE = 40;

/** The bits of a gap that are written as they are, for gaps of this mean. */
function plainBits(mean: number): number {
  return Math.max(0, Math.min(24, Math.round(Math.log2(Math.max(1, mean * 0.69)))));
}

function writeNumber(bits: BitWriter, value: number, width: number): void {
  if (width > 16) bits.write(value >>> 16, width - 16);
  bits.write(width > 16 ? value & 0xffff : value, Math.min(16, width));
}

function writeGap(bits: BitWriter, gap: number, plain: number): void {
  const high = gap >>> plain;
  if (high < ESCAPE) {
    bits.unary(high);
    bits.write(gap & ((1 << plain) - 1), plain);
    return;
  }
  bits.unary(ESCAPE);
  writeNumber(bits, gap, 32);
}

/**
 * Writes ascending numbers, `from` up to before `to` of the list.
 * @param width bits in which every number of the list fits.
 */
export function writePostings(
  bits: BitWriter,
  numbers: Uint32Array,
  [from, to]: [from: number, to: number],
  width: number,
): void {
  const count = to - from;
  const first = numbers[from] ?? 0;
  writeGap(bits, count - 1, 1);
  writeNumber(bits, first, width);
  if (count > 1) {
    const plain = plainBits(((numbers[to - 1] ?? 0) - first) / (count - 1));
    bits.write(plain, 5);
    let before = first;
    for (let at = from + 1; at < to; at += 1) {
      const number = numbers[at] ?? 0;
      writeGap(bits, number - before - 1, plain);
      before = number;
    }
  }
  bits.align();
}

function readNumber(bits: BitReader, width: number): number {
  const high = width > 16 ? bits.read(width - 16) : 0;
  return high * 0x10000 + bits.read(Math.min(16, width));
}

function readGap(bits: BitReader, plain: number): number {
  const high = bits.unary(ESCAPE);
  return high === ESCAPE ? readNumber(bits, 32) : high * 2 ** plain + bits.read(plain);
}

/**
 * Takes what `writePostings` wrote from the byte `start` on to the numbers there are. READ_AHEAD bytes
 * have to be behind them. @throws RangeError
 */
export function readPostings(
  bytes: DataView,
  start: number,
  width: number,
  into: GrowingNumbers,
): void {
  const bits = new BitReader(bytes, start);
  const count = readGap(bits, 1) + 1;
  if (count > bytes.byteLength * 8) throw new RangeError('more numbers than bits');
  const { numbers, from } = into.extend(count);
  let number = readNumber(bits, width);
  numbers[from] = number;
  const plain = count > 1 ? bits.read(5) : 0;
  // Nearly all gaps are short: their ones and the zero behind them lie in one look.
  let { bit } = bits;
  for (let at = 1; at < count; at += 1) {
    const window = bytes.getUint32(bit >>> 3) << (bit & 7);
    const ones = Math.clz32(~window);
    if (ones + plain < 24) {
      const rest = plain === 0 ? 0 : (window << (ones + 1)) >>> (32 - plain);
      number += (ones << plain) + rest + 1;
      bit += ones + 1 + plain;
    } else {
      bits.bit = bit;
      number += readGap(bits, plain) + 1;
      ({ bit } = bits);
    }
    numbers[from + at] = number;
  }
}
