/** `late`: what the work became, had it been done in time, is not known. */
export type Timely<Value> = { late: true } | { late: false; value: Value };

/** Waits for `work`, but no longer than `patience` ms. What the work throws in time is thrown on. */
export async function within<Value>(
  patience: number,
  work: Promise<Value>,
): Promise<Timely<Value>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<Timely<Value>>((resolve) => {
    timer = setTimeout(() => resolve({ late: true }), patience);
  });
  try {
    return await Promise.race([work.then((value) => ({ late: false, value }) as const), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
