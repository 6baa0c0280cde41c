import type { HitList, HitOrder } from '../evaluate/result';

/** Neighbouring hits of one local day: its first moment, and where in the list they lie. */
export type DayRun = { start: number; from: number; count: number };

/** Moments in the order of a list -> its days, as the clock of this machine has them. */
export function dayRunsOf(times: Iterable<number>): DayRun[] {
  const runs: DayRun[] = [];
  let [start, end, at] = [0, 0, 0];
  for (const time of times) {
    const run = runs.at(-1);
    if (run && time >= start && time < end) run.count += 1;
    else {
      start = new Date(time).setHours(0, 0, 0, 0);
      end = new Date(start).setHours(24, 0, 0, 0);
      runs.push({ start, from: at, count: 1 });
    }
    at += 1;
  }
  return runs;
}

/** A list in an order of time -> its days. */
export function dayRuns(list: HitList, order: Exclude<HitOrder, 'relevance'>): DayRun[] {
  const times = function* (): Generator<number> {
    for (let at = 0; at < list.length; at += 1) {
      const hit = list.at(at);
      if (!hit) continue;
      const isDated = order === 'published' && !Number.isNaN(hit.publishedAt);
      yield isDated ? hit.publishedAt : hit.capturedAt;
    }
  };
  return dayRunsOf(times());
}
