/** Bytes that are gathered before they are passed on: many small writes are slow everywhere. */
const PART = 4 * 1024 * 1024;

/** Parts that are made while one is being written. */
const AHEAD = 2;

/** Small chunks -> chunks of 4 MB, and a last one of what is left. */
export function gatherBytes(): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  let part = new Uint8Array(PART);
  let filled = 0;
  const gathering: Transformer<Uint8Array, Uint8Array<ArrayBuffer>> = {
    transform(chunk, controller) {
      let rest = chunk;
      while (rest.length > 0) {
        const taken = rest.subarray(0, PART - filled);
        part.set(taken, filled);
        filled += taken.length;
        rest = rest.subarray(taken.length);
        if (filled < PART) return;
        controller.enqueue(part);
        part = new Uint8Array(PART);
        filled = 0;
      }
    },
    flush(controller) {
      if (filled > 0) controller.enqueue(part.subarray(0, filled));
    },
  };
  return new TransformStream(gathering, undefined, { highWaterMark: AHEAD });
}
