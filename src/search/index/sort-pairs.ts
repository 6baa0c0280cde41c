/** Numbers in runs by their key: those of key `k` lie from `starts[k]` up to before `starts[k + 1]`. */
type Runs = { starts: Uint32Array; places: Uint32Array };

/** Where the run of each key begins, and where the last one ends. `rank` turns keys into those counted. */
function runStarts(keys: Uint32Array, rank: Uint32Array): Uint32Array {
  const starts = new Uint32Array(rank.length + 1);
  for (let at = 0; at < keys.length; at += 1) {
    const slot = (rank[keys[at] ?? 0] ?? 0) + 1;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at += 1) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  return starts;
}

/**
 * Places in runs by the rank of the first key, within a run by that of the second, which is given
 * beside each. Both passes read what lies one behind the other: on millions of places that is a
 * third of the time of sorting an order and looking up by it.
 */
export function sortPairs(
  { firsts, seconds, places }: Record<'firsts' | 'seconds' | 'places', Uint32Array>,
  rank: Uint32Array,
): Runs & { seconds: Uint32Array } {
  const bySecond = runStarts(seconds, rank);
  const next = bySecond.slice();
  const heldFirsts = new Uint32Array(places.length);
  const heldPlaces = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const second = rank[seconds[at] ?? 0] ?? 0;
    const to = next[second] ?? 0;
    next[second] = to + 1;
    heldFirsts[to] = rank[firsts[at] ?? 0] ?? 0;
    heldPlaces[to] = places[at] ?? 0;
  }
  const starts = runStarts(firsts, rank);
  next.set(starts);
  const sorted = {
    seconds: new Uint32Array(places.length),
    places: new Uint32Array(places.length),
  };
  for (let second = 0; second < rank.length; second += 1) {
    const end = bySecond[second + 1] ?? 0;
    for (let at = bySecond[second] ?? 0; at < end; at += 1) {
      const first = heldFirsts[at] ?? 0;
      const to = next[first] ?? 0;
      next[first] = to + 1;
      sorted.seconds[to] = second;
      sorted.places[to] = heldPlaces[at] ?? 0;
    }
  }
  return { starts, ...sorted };
}
