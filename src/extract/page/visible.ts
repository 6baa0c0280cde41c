/** Whether a text begins with a sign of ASCII that shows: true of most that show anything, and cheaper than a pattern. */
export function isPlainlyVisible(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}
