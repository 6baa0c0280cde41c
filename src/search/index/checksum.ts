/** A 32-bit FNV-1a of the bytes from `start` on, four at a time, by which a damaged block is told. */
export function checksum(bytes: DataView, start: number): number {
  const end = bytes.byteLength;
  let sum = 0x811c9dc5;
  let at = start;
  for (; at + 4 <= end; at += 4) sum = Math.imul(sum ^ bytes.getUint32(at), 0x01000193);
  for (; at < end; at += 1) sum = Math.imul(sum ^ bytes.getUint8(at), 0x01000193);
  return sum >>> 0;
}
