/**
 * Where a reader left an article: which block of its text (from 0) stood at the upper edge, and how
 * much of that block (0 to 1) was above it. Holds at any size of the text and in any width.
 */
export type ReadingPlace = { block: number; share: number };
