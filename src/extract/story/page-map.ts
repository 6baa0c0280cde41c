/*
 * The page as the later steps see it: regions (block elements, a tree) and blocks (runs of text
 * between two block boundaries, in the page's order). Both are flat arrays: no walk recurses.
 */

import type { TextLine } from '../page/text-lines';

/**
 * What an element's own tag, role or name says of it: beside the story; perhaps beside it (a byline,
 * a caption, a box); apart from it whatever its length (comments,
 * cookie dialogs); hidden; or nothing.
 */
export type Sign = 'none' | 'beside' | 'perhaps' | 'apart' | 'hidden';

/** A block element. `subtreeEnd` is the index after its last descendant region. */
export type Region = {
  index: number;
  element: Element;
  /** The element's `localName`, and its class, '' for none. */
  tag: string;
  className: string;
  parent: number;
  subtreeEnd: number;
  /** Blocks of the subtree: [firstBlock, blockEnd). */
  firstBlock: number;
  blockEnd: number;
  /** What its own tag, role or name says of it. */
  sign: Sign;
  /** Whether it is furniture or inside some (settleFurniture). */
  furniture: boolean;
  /** How many pictures the subtree has. */
  pictures: number;
};

/** A run of text. `region` is the index of the nearest block element around it. */
export type Block = {
  index: number;
  region: number;
  text: string;
  /** Characters of `text`, and how many of them are inside links. */
  length: number;
  linked: number;
  /** `length` with Han, Kana and Hangul counted as the several letters they stand for. */
  weight: number;
  /** How much of it is running text (proseWeight). */
  prose: number;
  /** Its text nodes in order, at least one. */
  nodes: readonly Text[];
};

export type PageMap = {
  regions: Region[];
  blocks: Block[];
  /** The visible text as a reader sees it line by line. */
  lines: TextLine[];
};
