/**
 * Calls `act` for each value, up to `width` at once, in their order of beginning. What is under way
 * ends before this does, also where it throws.
 * @throws the first thing that `values` or `act` threw.
 */
export async function atOnce<Value>(
  values: AsyncIterable<Value>,
  width: number,
  act: (value: Value) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const errors: unknown[] = [];
  try {
    for await (const value of values) {
      const doing: Promise<void> = act(value)
        .catch((error: unknown) => void errors.push(error))
        .finally(() => underWay.delete(doing));
      underWay.add(doing);
      if (underWay.size >= width) await Promise.race(underWay);
      if (errors.length > 0) break;
    }
  } finally {
    await Promise.all(underWay);
  }
  if (errors.length > 0) throw errors[0];
}
