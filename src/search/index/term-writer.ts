import { BlockWriter, type Block } from './block-writer';
import { GrowingNumbers } from './growing-numbers';
import { DocumentTable } from './document-table';
import { documentsTerm, glyphOf } from './terms';

/**
 * A character has a list of its documents where one document in so many has it, or more. The rare ones
 * have no list: their documents are told by their few pairs, and lists of them would be a twentieth of the index.
 */
const COMMON = 4;
/** Nor has any where there are only so many documents. */
const FEW = 64;

/** A character whose pairs are being written, and where they stand, pair by pair. */
type OpenGlyph = { glyph: string; places: GrowingNumbers };

/** Writes the terms of a segment, in ascending order, and behind the pairs of a common character its documents. */
export class TermWriter {
  private readonly blocks: BlockWriter;
  private readonly documents: DocumentTable;
  private readonly places = new GrowingNumbers(1 << 16);
  private open: OpenGlyph | undefined;
  private readonly fewest: number;
  private common = '';

  /**
   * @param starts the first position of each document.
   * @param end the first position behind the last.
   */
  constructor(starts: Uint32Array, end: number, onBlock: (block: Block) => void) {
    this.documents = new DocumentTable(starts, end);
    this.blocks = new BlockWriter(32 - Math.clz32(end), onBlock);
    this.fewest = starts.length <= FEW ? Number.POSITIVE_INFINITY : starts.length / COMMON;
  }

  /** A word or a pair of characters, and its ascending positions: `from` up to before `to`. */
  add(term: string, positions: Uint32Array, from: number, to: number): void {
    const glyph = glyphOf(term);
    if (this.open && this.open.glyph !== glyph) this.close(this.open);
    if (glyph !== undefined) {
      this.open ??= { glyph, places: this.places };
      this.places.pushAll(positions.subarray(from, to));
    }
    this.blocks.add(term, positions, from, to);
  }

  /** Ends the last block. @returns the characters that have a list of their documents. */
  finish(): string {
    if (this.open) this.close(this.open);
    this.blocks.finish();
    return this.common;
  }

  private close({ glyph, places }: OpenGlyph): void {
    this.open = undefined;
    const documents =
      places.length < this.fewest ? undefined : this.documents.holding(places.view());
    places.clear();
    if (!documents || documents.length < this.fewest) return;
    this.common += glyph;
    this.blocks.add(documentsTerm(glyph), documents, 0, documents.length);
  }
}
