import { NOT_FOUND, type Found } from '../index/block-reader';
import type { OpenSegment } from './index-reader';
import type { PatternPlan } from './pattern-plan';

/** Gets each place where a pattern was found, by its document's index; one document may come often. */
type OnFound = (document: number, times: number) => void;

/** Of ascending `starts`, those for which `others` holds the position `distance` behind. */
function followedBy(starts: Uint32Array, others: Uint32Array, distance: number): Uint32Array {
  const kept = new Uint32Array(Math.min(starts.length, others.length));
  let count = 0;
  let other = 0;
  for (let at = 0; at < starts.length; at += 1) {
    const wanted = (starts[at] ?? 0) + distance;
    while (other < others.length && (others[other] ?? 0) < wanted) other += 1;
    if (other === others.length) break;
    if (others[other] === wanted) {
      kept[count] = wanted - distance;
      count += 1;
    }
  }
  return kept.subarray(0, count);
}

/** Positions where the whole pattern begins. */
function startsOf(plan: PatternPlan, answers: readonly Found[]): Uint32Array {
  const lists = plan.terms.map(({ at, kind }, index) => {
    const { positions } = answers[index] ?? NOT_FOUND;
    return { at, positions: kind === 'beginning' ? positions.sort() : positions };
  });
  // The rarest first: what is left is never more.
  const [first, ...others] = lists.sort((a, b) => a.positions.length - b.positions.length);
  if (!first || first.positions.length === 0) return new Uint32Array();
  let { positions } = first;
  for (const other of others) {
    positions = followedBy(positions, other.positions, other.at - first.at);
    if (positions.length === 0) break;
  }
  return positions;
}

/** How often each document holds the one term of a pattern, whose positions need no order for that. */
function timesOf({ positions, documents }: Found, segment: OpenSegment): Uint32Array {
  const times = new Uint32Array(segment.starts.length);
  for (let at = 0; at < documents.length; at += 1) times[documents[at] ?? 0] = 1;
  const table = segment.documents();
  for (let at = 0; at < positions.length; at += 1) {
    const document = table.documentAt(positions[at] ?? 0);
    times[document] = (times[document] ?? 0) + 1;
  }
  return times;
}

/** Goes through the documents in which positions that ascend lie. */
function eachDocument(
  positions: Uint32Array,
  { starts, end }: OpenSegment,
  onFound: OnFound,
): void {
  let document = 0;
  let next = starts[1] ?? end;
  let times = 0;
  for (const position of positions) {
    if (position >= next) {
      if (times > 0) onFound(document, times);
      times = 0;
      while (position >= next && document < starts.length) {
        document += 1;
        next = starts[document + 1] ?? end;
      }
    }
    times += 1;
  }
  if (times > 0) onFound(document, times);
}

/**
 * The documents of a segment in which a pattern stands.
 * @param answers for each term of the plan what the segment holds.
 */
export function findPattern(
  segment: OpenSegment,
  plan: PatternPlan,
  answers: readonly Found[],
  onFound: OnFound,
): void {
  const [only = NOT_FOUND] = answers;
  if (plan.terms.length > 1) {
    eachDocument(startsOf(plan, answers), segment, onFound);
    return;
  }
  const times = timesOf(only, segment);
  for (let document = 0; document < times.length; document += 1) {
    const count = times[document] ?? 0;
    if (count > 0) onFound(document, plan.alone ? 1 : count);
  }
}
