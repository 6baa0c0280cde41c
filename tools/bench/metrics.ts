/** What a benchmark measured: by name, with its unit ('ratio', 'ms', …). */
export type Metrics = Record<string, { value: number; unit: string }>;

/** The value below which `share` (0..1) of the values lie, between two of them if need be; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(place)] ?? Number.NaN;
  const upper = sorted[Math.ceil(place)] ?? Number.NaN;
  return lower + (upper - lower) * (place - Math.floor(place));
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** 1.23456 -> 1.235 */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
