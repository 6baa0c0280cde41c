/**
 * Work that can be laid aside: it gives control back every few milliseconds, and whoever drives it
 * decides when it goes on. A page's own thread is not held up by it for longer than one step.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does work at once, to its end. */
export function runNow<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does work in slices: after `slice` ms the page has its turn (`pause`), then the work goes on. What
 * is done within one slice is done without a pause.
 */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  slice: number,
  pause: () => Promise<void>,
): Promise<Result> {
  let end = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + slice;
  }
}
