/** Two rounds of a multiplicative hash over UTF-16 units -> 64 bits as two unsigned halves. */
function hash64(text: string): [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}

/**
 * A short name for a text, the same at every time and on every machine: 'a text' -> `length`
 * characters of [0-9a-z], at most 12. For names of files and slugs, where SHA-256 would be too
 * long and asynchronous; it is no protection against anyone who looks for a collision.
 */
export function shortDigest(text: string, length = 12): string {
  const [high, low] = hash64(text);
  const digits = (BigInt(high) * 0x1_0000_0000n + BigInt(low)).toString(36).padStart(13, '0');
  return digits.slice(-Math.min(length, 12));
}
