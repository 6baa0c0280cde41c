/** A line without its end. `cut`: the file ends in it; `too-long`: none of it was kept. */
export type FileLine = { is: 'line' | 'cut'; bytes: Uint8Array<ArrayBuffer> } | { is: 'too-long' };

const END = 10;

/** Pieces of one line, never more than `longest` bytes of them. */
class Pieces {
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(readonly longest: number) {}

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > this.longest) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  /** The line that they make; the next one begins. */
  take(is: 'line' | 'cut'): FileLine {
    const bytes = new Uint8Array(this.#length > this.longest ? 0 : this.#length);
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    const isTooLong = this.#length > this.longest;
    this.#pieces = [];
    this.#length = 0;
    return isTooLong ? { is: 'too-long' } : { is, bytes };
  }
}

/** The bytes of a file -> its lines, whatever the file is: no line of more than `longest` bytes is held. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<FileLine> {
  const pieces = new Pieces(longest);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(END); end >= 0; end = chunk.indexOf(END, start)) {
      pieces.add(chunk.subarray(start, end));
      yield pieces.take('line');
      start = end + 1;
    }
    if (start < chunk.length) pieces.add(chunk.subarray(start));
  }
  if (!pieces.isEmpty) yield pieces.take('cut');
}
