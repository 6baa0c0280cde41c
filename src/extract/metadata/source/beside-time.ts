import type { Source } from '../../../core/capture';
import type { Surroundings } from '../near-headline';
import type { PageFacts } from '../page-facts';
import type { TextPart } from '../../page/text-lines';
import { hasDate, outletOf } from './outlet-part';

const NEAR = 20;

/**
 * The unlabelled outlet beside the time in the line under the headline:
 * `2022-01-04 18:05:25 | 证券日报网 | 阅读 1.2万` -> `证券日报网`.
 */
export function besideTime(facts: PageFacts, around: Surroundings): Source | undefined {
  for (const { text, parts } of [...around.after, ...around.before].slice(0, NEAR)) {
    if (text.length > 120) continue;
    const at = parts.findIndex((part) => hasDate(part.text));
    const dated = parts[at];
    if (!dated) continue;
    const same = inSamePiece(dated, facts.address);
    if (same) return same;
    const after = parts.slice(at + 1).find(isText);
    const before = parts.slice(0, at).findLast(isText);
    for (const part of [after, before]) {
      const outlet = part && outletOf(part, facts.address);
      if (outlet) return outlet;
    }
  }
  return undefined;
}

/** `http://… 2012年03月05日 10:20:15` before it, buttons after it in brackets. */
const BETWEEN_TIME_AND_BUTTONS =
  /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s+([^\s【[|｜]{2,16})\s*(?=[【[|｜])/u;

function inSamePiece({ text, element }: TextPart, address: string): Source | undefined {
  const name = BETWEEN_TIME_AND_BUTTONS.exec(text.slice(0, 200))?.[1];
  return name === undefined ? undefined : outletOf({ text: name, element }, address);
}

function isText({ text }: TextPart): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
