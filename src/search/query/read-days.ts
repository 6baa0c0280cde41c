/** A day, month or year as it is written in a query. */
const DATE = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/;

/** From a midnight up to before another. */
export type Days = { from: number; to: number };

/**
 * '2022', '2022-01', '2022年1月3日' -> the days it means, from midnight to before midnight, ms since 1970
 * as on a wall clock; undefined where it is no date.
 */
export function readDays(text: string): Days | undefined {
  const found = DATE.exec(text.normalize('NFKC').trim());
  if (!found) return undefined;
  const [year = 0, month, day] = found.slice(1).map((part) => (part ? Number(part) : undefined));
  const start = new Date(0);
  start.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const isReal =
    start.getUTCMonth() === (month ?? 1) - 1 && start.getUTCDate() === (day ?? 1) && year > 0;
  if (!isReal) return undefined;
  const end = new Date(start);
  if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1);
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(year + 1);
  return { from: start.getTime(), to: end.getTime() };
}

/** Days of a wall clock -> the moments that they are on the clock of this machine, ms since 1970 UTC. */
export function onThisClock({ from, to }: Days): Days {
  const midnight = (wall: number): number => {
    const date = new Date(wall);
    const local = new Date(0);
    local.setFullYear(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
    return local.setHours(0, 0, 0, 0);
  };
  return { from: midnight(from), to: midnight(to) };
}
