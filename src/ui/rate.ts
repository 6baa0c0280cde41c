/** Below this nothing is said of a rate or of the time that is left, ms. */
const TOO_SOON = 1_500;

/** Seconds that are left of a work that began at `began`, once there is something to say. */
export function secondsLeft(began: number, done: number, total: number): number | undefined {
  const passed = performance.now() - began;
  if (passed < TOO_SOON || done === 0) return undefined;
  return Math.max(1, Math.round(((passed / done) * (total - done)) / 1000));
}

/** How many are done in a second, once there is something to say. */
export function rateOf(began: number, done: number): number | undefined {
  const passed = performance.now() - began;
  return passed < TOO_SOON || done === 0 ? undefined : Math.round((done * 1000) / passed);
}
