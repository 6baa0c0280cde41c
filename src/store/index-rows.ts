/*
 * What the search keeps beside the posts, as rows of tables. All of it can be made anew from posts and
 * bodies; what it means is the business of src/search.
 */

/** A part of the index; arrays go by document (src/search/index/segment.ts). */
export type SegmentRow = {
  id: number;
  posts: Uint32Array;
  parts: Uint8Array;
  stamps: Uint32Array;
  starts: Uint32Array;
  end: number;
  firstTerms: string;
  commonGlyphs: string;
  bytes: number;
};

/** Which of a post's documents changed: its facts, its text, or both. */
export const CHANGED = { facts: 1, text: 2 } as const;

/**
 * Posts that changed since they were last indexed, the same of each, as one transaction wrote them. Keys
 * ascend: what is processed is deleted by them.
 */
export type ChangeRow = { at?: number; postIds: string[]; parts: number };

/** Posts of one row: so many at most are taken into the index, or left for later, together. */
export const MOST_CHANGED = 100;

/** Rows -> what has changed of each post that they name. */
export function changedParts(changes: readonly ChangeRow[]): Map<string, number> {
  const parts = new Map<string, number>();
  for (const change of changes) {
    for (const id of change.postIds) parts.set(id, (parts.get(id) ?? 0) | change.parts);
  }
  return parts;
}

/** The facts of so many posts by which lists, filters and counts go, in columns; by the post's number. */
export type ColumnsRow = {
  chunk: number;
  /** Ids of the posts, a line each; an empty line where a post is gone. */
  ids: string;
  capturedAt: Float64Array;
  /** Publication, ms since 1970 UTC; NaN where the page named none. */
  publishedAt: Float64Array;
  /** Minutes east of UTC at which that was, or where it was saved. */
  offsets: Int16Array;
  flags: Uint16Array;
  /** Stamps under which facts and text were last indexed; 0 for never. */
  factStamps: Uint32Array;
  textStamps: Uint32Array;
  /** Names that the lists below point at; 0 is none. */
  names: string[];
  source: Uint16Array;
  host: Uint16Array;
  section: Uint16Array;
  language: Uint16Array;
  /** Ends of each post's part of the list beside it. */
  tagEnds: Uint16Array;
  tags: Uint16Array;
  authorEnds: Uint16Array;
  authors: Uint16Array;
};

/**
 * Posts that a first pass has read, from behind the range before up to the id `through`: as they were
 * when the change of the key `changesThrough` was the last one noted, or later.
 */
export type ReadRange = { through: string; changesThrough: number };

/** How far the index is. One row, under STATE_KEY; absent before the first post was indexed. */
export type IndexState = {
  /** Of the rows' shapes and of how text is read; another one means: build anew. */
  version: number;
  /** Whether traditional and simplified characters were made one. */
  forms: 'one' | 'apart';
  segments: { id: number; documents: number; bytes: number }[];
  nextSegment: number;
  /** The number that the next new post gets, and how many posts have one. */
  nextPost: number;
  posts: number;
  stamp: number;
  /** For each chunk of the columns the stamp of the batch that wrote it last. */
  chunkStamps: number[];
  /** While all posts are read in the order of their ids: the last one that was; absent at the end. */
  readThrough?: string;
  /** What the first pass has read, in ascending order; absent once changes from before it are seen. */
  readRanges?: ReadRange[];
  /** Why the index was last given up and begun anew. */
  damaged?: string;
};
export const STATE_KEY = 'state';
