/** What Latin-1 does not have. */
const WIDE = /[\u0100-\uffff]/;

/**
 * The bytes that a stored value takes, near enough: a string one for each character, two where any of them
 * is beyond Latin-1, as browsers keep it; a number eight; an object its names and values.
 */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length * (WIDE.test(value) ? 2 : 1) + 4;
  if (typeof value === 'number') return 9;
  if (typeof value !== 'object' || value === null) return 1;
  if (ArrayBuffer.isView(value)) return value.byteLength + 8;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + sizeOf(one), 4);
  return Object.entries(value).reduce((sum, [name, one]) => sum + name.length + 4 + sizeOf(one), 4);
}
