import type { TermNumbers } from '../index/block-reader';
import { documentAt } from '../index/segment';
import { isDocumentTerm } from '../index/terms';
import type { OpenSegment } from './index-reader';
import type { PatternPlan } from './pattern-plan';

/** Gets each place where a pattern was found, by its document's index; one document may come often. */
type OnFound = (document: number, times: number) => void;

/** The parts of a long list, or the lists of several terms, as one ascending list of positions. */
function positionsOf(found: readonly TermNumbers[], isPrefix: boolean): Uint32Array {
  const lists = found.filter(({ term }) => !isPrefix || !isDocumentTerm(term));
  const [first] = lists;
  if (lists.length === 1 && first) return first.numbers;
  const all = new Uint32Array(lists.reduce((sum, { numbers }) => sum + numbers.length, 0));
  let at = 0;
  for (const { numbers } of lists) {
    all.set(numbers, at);
    at += numbers.length;
  }
  return isPrefix ? all.sort() : all;
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
function startsOf(plan: PatternPlan, answers: readonly TermNumbers[][]): Uint32Array {
  const lists = plan.terms.map(({ at, kind }, index) => ({
    at,
    positions: positionsOf(answers[index] ?? [], kind === 'beginning'),
  }));
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

/** The documents that hold one character: its list of them, or those in which its pairs stand. */
function* documentsAlone(found: readonly TermNumbers[], starts: Uint32Array) {
  const isMet = new Uint8Array(starts.length);
  for (const { term, numbers } of found) {
    const isList = isDocumentTerm(term);
    let document = 0;
    for (const number of numbers) {
      document = isList ? number : documentAt(starts, number, document);
      if (isMet[document] === 0) yield document;
      isMet[document] = 1;
    }
  }
}

/**
 * The documents of a segment in which a pattern stands.
 * @param answers for each term of the plan what the segment holds.
 */
export function findPattern(
  segment: OpenSegment,
  plan: PatternPlan,
  answers: readonly TermNumbers[][],
  onFound: OnFound,
): void {
  const { starts, end } = segment;
  if (plan.alone) {
    for (const document of documentsAlone(answers[0] ?? [], starts)) onFound(document, 1);
    return;
  }
  let document = 0;
  let next = starts[1] ?? end;
  let times = 0;
  for (const position of startsOf(plan, answers)) {
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
