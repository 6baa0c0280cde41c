import type { Source } from '../../../core/capture';
import { cleanOutlet } from '../credit-line';
import type { Surroundings } from '../near-headline';
import { markupNames } from './markup-name';

/** Names by which platforms mark the account that publishes a story. */
const ACCOUNT =
  /(?:author|account|media|profile|publisher|writer)[-_]?(?:nick)?[-_]?name|nick_?name/i;
const LONGEST = 24;

/** The account of a platform under whose name the story runs, where its name stands near the headline. */
export function accountName(around: Surroundings): Source | undefined {
  for (const { text: line, parts } of [...around.after, ...around.before]) {
    if (line.length > 60) continue;
    for (const { text, element } of parts) {
      if (!ACCOUNT.test(markupNames(element))) continue;
      const name = cleanOutlet(text.trim());
      if (name && name.length > 1 && name.length <= LONGEST) return { name };
    }
  }
  return undefined;
}
