/** Positions between two marks of the table, as a power of two: a text has some ten such rows. */
const ROW = 7;

/** Tells documents by positions; made once for a segment that is written or read, for all its terms. */
export class DocumentTable {
  /** For each row of positions the document of its first one. */
  private readonly rows: Uint32Array;

  /**
   * @param starts the first position of each document.
   * @param end the first position behind the last.
   */
  constructor(
    private readonly starts: Uint32Array,
    end: number,
  ) {
    this.rows = new Uint32Array((end >>> ROW) + 1);
    let document = 0;
    for (let row = 0; row < this.rows.length; row += 1) {
      document = this.from(document, row << ROW);
      this.rows[row] = document;
    }
  }

  /** The document of a position before the end. */
  documentAt(position: number): number {
    return this.from(this.rows[position >>> ROW] ?? 0, position);
  }

  /** The documents of positions, in ascending order, each once. */
  holding(positions: Uint32Array): Uint32Array {
    const { starts } = this;
    const isMet = new Uint8Array(starts.length);
    let count = 0;
    for (let at = 0; at < positions.length; at += 1) {
      const document = this.documentAt(positions[at] ?? 0);
      count += 1 - (isMet[document] ?? 0);
      isMet[document] = 1;
    }
    const documents = new Uint32Array(count);
    for (let document = 0, at = 0; at < count; document += 1) {
      if (isMet[document] !== 1) continue;
      documents[at] = document;
      at += 1;
    }
    return documents;
  }

  /** The document of a position, which is that one or a later one. */
  private from(document: number, position: number): number {
    const { starts } = this;
    let found = document;
    while (found + 1 < starts.length && (starts[found + 1] ?? 0) <= position) found += 1;
    return found;
  }
}
