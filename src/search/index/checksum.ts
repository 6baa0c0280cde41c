/** A 32-bit FNV-1a of the bytes from `start` on, by which a damaged block is told. */
export function checksum(bytes: Uint8Array, start: number): number {
  let sum = 0x811c9dc5;
  for (let at = start; at < bytes.length; at += 1) {
    sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  }
  return sum >>> 0;
}
