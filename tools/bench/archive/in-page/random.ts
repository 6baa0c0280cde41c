/** A repeatable stream of numbers from 0 up to before 1. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  return () => {
    state = (state ^ (state << 13)) >>> 0;
    state = (state ^ (state >>> 17)) >>> 0;
    state = (state ^ (state << 5)) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A place below `count`, the first the likeliest, as words and sources are (Zipf's law). */
export function zipf(random: () => number, count: number): number {
  return Math.floor(Math.exp(random() * Math.log(count + 1))) - 1;
}
