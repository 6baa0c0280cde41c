import { NOT_FOUND, type Found } from '../index/block-reader';
import type { OpenSegment } from './index-reader';
import type { PatternPlan } from './pattern-plan';

/**
 * Documents of a segment by their index, ascending, and how often each holds what was looked for; without
 * `times` each counts once.
 */
export type FoundDocuments = { documents: Uint32Array; times?: Uint32Array };

function withRoom(room: number): Required<FoundDocuments> {
  return { documents: new Uint32Array(room), times: new Uint32Array(room) };
}

function firstOf({ documents, times }: Required<FoundDocuments>, count: number): FoundDocuments {
  return { documents: documents.subarray(0, count), times: times.subarray(0, count) };
}

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

/** Documents from how often each holds something. */
function documentsOf(times: Uint32Array): FoundDocuments {
  const found = withRoom(times.length);
  let count = 0;
  for (let document = 0; document < times.length; document += 1) {
    const often = times[document] ?? 0;
    if (often === 0) continue;
    found.documents[count] = document;
    found.times[count] = often;
    count += 1;
  }
  return firstOf(found, count);
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

/** The documents in which positions that ascend lie. */
function documentsAt(positions: Uint32Array, { starts, end }: OpenSegment): FoundDocuments {
  const found = withRoom(Math.min(positions.length, starts.length));
  let count = 0;
  let document = -1;
  let next = 0;
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] ?? 0;
    if (position >= next) {
      while (position >= next && document < starts.length) {
        document += 1;
        next = starts[document + 1] ?? end;
      }
      found.documents[count] = document;
      count += 1;
    }
    found.times[count - 1] = (found.times[count - 1] ?? 0) + 1;
  }
  return firstOf(found, count);
}

/**
 * The documents of a segment in which a pattern stands.
 * @param answers for each term of the plan what the segment holds.
 */
export function findPattern(
  segment: OpenSegment,
  plan: PatternPlan,
  answers: readonly Found[],
): FoundDocuments {
  const [only = NOT_FOUND] = answers;
  if (plan.terms.length > 1) return documentsAt(startsOf(plan, answers), segment);
  const { positions, documents } = only;
  if (positions.length === 0) return { documents };
  const found = documentsOf(timesOf(only, segment));
  return plan.alone ? { documents: found.documents } : found;
}
