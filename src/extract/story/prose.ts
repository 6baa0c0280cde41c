import type { Block } from './page-map';

const SENTENCE_MARK = /[,;:.!?…，。；：！？、」”"]/g;
const SENTENCE_END = /[.!?…。！？][”"’'»）)\]]*$/;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** Marks of punctuation in a text, those of full width included. */
export function countMarks(text: string): number {
  return text.match(SENTENCE_MARK)?.length ?? 0;
}

/** How much running text a block is: its weight without links, and less where it has no sentences. */
export function proseOf(block: Block): number {
  const free = 1 - block.linked / block.length;
  if (free < 0.35) return 0;
  const isSentence = endsSentence(block.text) || countMarks(block.text) >= 2;
  if (block.weight < 25 || (!isSentence && block.weight < 80)) return 0;
  return block.weight * free * (isSentence ? 1 : 0.5);
}
