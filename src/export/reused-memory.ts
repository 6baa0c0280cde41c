/** Room of one text, bytes; a longer text gets memory of its own. */
const ROOM = 64 * 1024;
/** The most bytes that UTF-8 takes for a unit of a string. */
const WIDEST = 3;

/**
 * Texts -> their UTF-8 in memory that is used again: what it gives is good until `rooms` more texts
 * were given. Thousands of small pieces that are dropped at once wait long for the collector.
 */
export function reusingEncoder(rooms: number): (text: string) => Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const memory = Array.from({ length: rooms }, () => new Uint8Array(ROOM));
  let turn = 0;
  return (text) => {
    if (text.length * WIDEST > ROOM) return encoder.encode(text);
    turn = (turn + 1) % rooms;
    const room = memory[turn];
    return room ? room.subarray(0, encoder.encodeInto(text, room).written) : encoder.encode(text);
  };
}

/**
 * A stream's small chunks -> the same bytes in parts of `size`, each memory of its own, and a last
 * one of what is left. A chunk is copied before the next is asked for.
 */
export function inParts(
  from: ReadableStream<Uint8Array>,
  size: number,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = from.getReader();
  let rest: Uint8Array = new Uint8Array();
  const fill = async (part: Uint8Array): Promise<number> => {
    let filled = 0;
    while (filled < part.length) {
      if (rest.length === 0) {
        const { value, done } = await reader.read();
        if (done) break;
        rest = value;
        continue;
      }
      const taken = rest.subarray(0, part.length - filled);
      part.set(taken, filled);
      filled += taken.length;
      rest = rest.subarray(taken.length);
    }
    return filled;
  };
  return new ReadableStream({
    async pull(controller) {
      const part = new Uint8Array(size);
      const filled = await fill(part);
      if (filled > 0) controller.enqueue(part.subarray(0, filled));
      if (filled < size) controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
