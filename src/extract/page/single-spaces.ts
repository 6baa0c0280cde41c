/** What is more than one plain space: a run of white space, or another sign of it. */
const UNTIDY = /\s{2,}|[^\S ]/g;

/**
 * Every run of white space -> one space. Spaces that are so already, between any two words, are passed
 * over: replacing each by itself takes most of the time on a long text.
 */
export function singleSpaces(text: string): string {
  return text.replace(UNTIDY, ' ');
}
