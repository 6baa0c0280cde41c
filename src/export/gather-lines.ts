import type { ClockReading, FileEntry } from './entry';

/** Characters of one file: what is gathered is held in memory. */
const PART = 16_000_000;

/** Gathers lines into files of one name: `articles.jsonl`, `articles-2.jsonl`, … */
export type LineGatherer = {
  /** Takes a line; gives a file whenever one is full. */
  add(line: string, modified: ClockReading): FileEntry | undefined;
  /** What is left. */
  end(): FileEntry | undefined;
};

function isNewer(one: ClockReading, other: ClockReading): boolean {
  return `${one.day}${one.time}` > `${other.day}${other.time}`;
}

/** A gatherer of files called `path`. */
export function gatherLines(path: string): LineGatherer {
  let lines: string[] = [];
  let size = 0;
  let files = 0;
  let newest: ClockReading = { day: '1980-01-01', time: '00:00:00' };
  const end = (): FileEntry | undefined => {
    if (lines.length === 0) return undefined;
    files += 1;
    const name = files === 1 ? path : path.replace(/(?=\.[a-z]+$)/, `-${String(files)}`);
    const entry = { path: name, content: lines.join(''), modified: newest };
    lines = [];
    size = 0;
    return entry;
  };
  return {
    add(line, modified) {
      const full = size > 0 && size + line.length > PART ? end() : undefined;
      lines.push(line);
      size += line.length;
      if (isNewer(modified, newest)) newest = modified;
      return full;
    },
    end,
  };
}
