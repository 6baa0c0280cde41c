/**
 * A stable counting sort: the order in which to read `keys` so that they ascend.
 * @param order the order to start from; those of one key stay in it.
 * @param most keys are below this.
 */
export function sortByKey(keys: Uint32Array, order: Uint32Array, most: number): Uint32Array {
  const next = new Uint32Array(most + 1);
  for (let at = 0; at < keys.length; at += 1) {
    const slot = (keys[at] ?? 0) + 1;
    next[slot] = (next[slot] ?? 0) + 1;
  }
  for (let key = 1; key <= most; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const index = order[at] ?? 0;
    const key = keys[index] ?? 0;
    const to = next[key] ?? 0;
    sorted[to] = index;
    next[key] = to + 1;
  }
  return sorted;
}

/** 0, 1, 2 … up to before `length`. */
export function ascending(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) numbers[at] = at;
  return numbers;
}
