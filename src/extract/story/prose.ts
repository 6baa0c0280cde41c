const SENTENCE_MARK = /[,;:.!?…，。；：！？、」”"]/g;
const SENTENCE_END = /[.!?…。！？][”"’'»）)\]]*$/;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** Whether a text has two marks of punctuation, those of full width included. */
function hasMarks(text: string): boolean {
  SENTENCE_MARK.lastIndex = 0;
  return SENTENCE_MARK.test(text) && SENTENCE_MARK.test(text);
}

/**
 * How much running text a block is: its weight without links, and less where it has no sentences.
 * @param linked how many of the text's characters are inside links; @param weight of the whole text.
 */
export function proseWeight(text: string, linked: number, weight: number): number {
  const { length } = text;
  const free = 1 - linked / length;
  if (free < 0.35 || weight < 25) return 0;
  const isSentence = endsSentence(text) || hasMarks(text);
  if (!isSentence && weight < 80) return 0;
  return weight * free * (isSentence ? 1 : 0.5);
}
