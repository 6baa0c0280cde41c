import * as v from 'valibot';
import { salvage } from '../core/salvage';
import { cleanRecord, type CleanBody } from './clean-record';
import { readLine, type Line } from './line';
import { endSchema, FORMAT, headerSchema, KINDS, VERSION } from './record';
import type { BackupRecord, Header, Kind } from './record';
import { splitLines, type FileLine } from './split-lines';
import { LONGEST } from './write-backup';

/**
 * Why records of a backup could not be read. 'digest': its bytes are others than were written; 'cut':
 * the file ends before it; 'missing': its line is not there; 'too-long'; 'value': it is no record of
 * its kind; 'kind': there is no such kind; 'mended': a part of it was wrong and was left out.
 */
export type DamageReason = 'digest' | 'cut' | 'missing' | 'too-long' | 'value' | 'kind' | 'mended';

/** Records `from` to `to` (by their numbers, 0 is the header; absent: to the end of the file). */
export type Damage = { from: number; to?: number; reason: DamageReason };

/** `bytes`: the length of the line. */
export type Item =
  | { is: 'header'; header: Header }
  | { is: 'record'; record: BackupRecord; bytes: number }
  | { is: 'damage'; damage: Damage }
  | { is: 'newer'; version: number };

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(KINDS, kind);
}

/** A line of version 1 -> its record, or why there is none. */
function recordOf({ n, kind, value }: Line, bytes: number, clean: CleanBody): Item[] {
  const damaged = (reason: DamageReason): Item => ({
    is: 'damage',
    damage: { from: n, to: n, reason },
  });
  if (!isKind(kind)) return [damaged('kind')];
  const parsed = salvage(KINDS[kind], value);
  if (!parsed.ok) return [damaged('value')];
  const cleaned = cleanRecord(parsed.value.value, clean);
  const item: Item = { is: 'record', record: cleaned.value, bytes };
  return parsed.value.isMended || cleaned.isMended ? [damaged('mended'), item] : [item];
}

/** Numbers of records: what was expected, and what lines without one stood there. */
class Places {
  #next = 0;
  #broken: DamageReason[] = [];

  broken(reason: DamageReason): void {
    this.#broken.push(reason);
  }

  /** A whole line of that number: the damage before it. */
  *whole(n: number): Generator<Item> {
    yield* this.#before(n);
    this.#next = Math.max(this.#next, n + 1);
  }

  /** The end of the file without a last line. */
  *end(): Generator<Item> {
    yield* this.#before(this.#next + this.#broken.length);
    yield { is: 'damage', damage: { from: this.#next, reason: 'cut' } };
  }

  *#before(n: number): Generator<Item> {
    const broken = this.#broken;
    this.#broken = [];
    for (const reason of broken) {
      if (this.#next >= n) return;
      yield { is: 'damage', damage: { from: this.#next, to: this.#next, reason } };
      this.#next += 1;
    }
    if (this.#next < n) {
      yield { is: 'damage', damage: { from: this.#next, to: n - 1, reason: 'missing' } };
      this.#next = n;
    }
  }
}

async function lineOf(found: FileLine): Promise<Line | DamageReason> {
  if (found.is === 'too-long') return 'too-long';
  const line = await readLine(found.bytes);
  return line ?? (found.is === 'cut' ? 'cut' : 'digest');
}

/** What a whole line gives. */
function itemsOf(line: Line, bytes: number, clean: CleanBody): Item[] {
  if (line.kind !== FORMAT) return recordOf(line, bytes, clean);
  const header = v.safeParse(headerSchema, line.value);
  if (!header.success)
    return [{ is: 'damage', damage: { from: line.n, to: line.n, reason: 'value' } }];
  // Earlier versions are read here, each by its own kinds, once there are any.
  const { version } = header.output;
  return version > VERSION ? [{ is: 'newer', version }] : [{ is: 'header', header: header.output }];
}

/**
 * The bytes of a backup -> its records in their order, and what of it is damaged. A damaged record
 * costs only itself; the file may end anywhere. A backup of a newer version ends with `newer`.
 * @param clean makes bodies anew that hold more than bodies are written with: a file can say anything.
 */
export async function* readBackup(
  chunks: AsyncIterable<Uint8Array>,
  clean: CleanBody,
): AsyncGenerator<Item> {
  const places = new Places();
  let isEnded = false;
  for await (const found of splitLines(chunks, LONGEST)) {
    const line = await lineOf(found);
    if (typeof line === 'string') {
      if (line !== 'cut') places.broken(line);
      continue;
    }
    yield* places.whole(line.n);
    if (line.kind === 'end' && v.is(endSchema, line.value)) {
      isEnded = true;
      continue;
    }
    const items = itemsOf(line, found.is === 'too-long' ? 0 : found.bytes.length, clean);
    yield* items;
    if (items.some(({ is }) => is === 'newer')) return;
  }
  if (!isEnded) yield* places.end();
}
