import { readTokens } from '../text/read-tokens';
import type { Block } from './block-writer';
import { GlyphTerms } from './glyph-terms';
import { DOCUMENT_GAP, type Segment } from './segment';
import { TermWriter } from './term-writer';
import { LONGEST_WORD } from './terms';
import { WordTerms } from './word-terms';

/** A document on its way into the index; `text` is folded. */
export type NewDocument = { post: number; part: number; stamp: number; text: string };

/** A segment and its blocks, in their order. */
export type BuiltSegment = { segment: Segment; blocks: Uint8Array[] };

/** Documents -> where their terms stand, where each begins, and the first position behind the last. */
function readDocuments(documents: readonly NewDocument[]) {
  const room = documents.reduce((sum, { text }) => sum + text.length, 0);
  const glyphs = new GlyphTerms(room);
  const words = new WordTerms();
  let document = 0;
  const sink = {
    glyph: (code: number, position: number) => glyphs.add(code, position),
    word: (text: string, position: number) => {
      glyphs.endRow();
      words.add(text.length > LONGEST_WORD ? text.slice(0, LONGEST_WORD) : text, position);
    },
  };
  const starts = new Uint32Array(documents.length);
  let end = 0;
  for (const { text } of documents) {
    starts[document] = end;
    end = readTokens(text, end, sink) + DOCUMENT_GAP;
    glyphs.endRow();
    document += 1;
  }
  return { glyphs, words, starts, end };
}

/** Words and characters, each in order already, in one order. */
function writeTerms({ glyphs, words, starts, end }: ReturnType<typeof readDocuments>) {
  const blocks: Block[] = [];
  const writer = new TermWriter(starts, end, (block) => blocks.push(block));
  const write = writer.add.bind(writer);
  const others = words.inOrder();
  let at = 0;
  for (const group of glyphs.groups()) {
    for (let other = others[at]; other && other.word < group.glyph; other = others[at]) {
      write(other.word, other.places, 0, other.places.length);
      at += 1;
    }
    group.write(write);
  }
  for (const { word, places } of others.slice(at)) write(word, places, 0, places.length);
  return { blocks, commonGlyphs: writer.finish() };
}

/** First terms of blocks, as a segment keeps them. */
export function firstTermsOf(blocks: readonly Block[]): string {
  return blocks.map(({ first }) => `\n${first}`).join('');
}

/** Documents, folded, in any order -> the segment of that id. */
export function buildSegment(id: number, documents: readonly NewDocument[]): BuiltSegment {
  const read = readDocuments(documents);
  const { blocks, commonGlyphs } = writeTerms(read);
  const segment: Segment = {
    id,
    posts: Uint32Array.from(documents, ({ post }) => post),
    parts: Uint8Array.from(documents, ({ part }) => part),
    stamps: Uint32Array.from(documents, ({ stamp }) => stamp),
    starts: read.starts,
    end: read.end,
    commonGlyphs,
    firstTerms: firstTermsOf(blocks),
    bytes: blocks.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
  return { segment, blocks: blocks.map(({ bytes }) => bytes) };
}
