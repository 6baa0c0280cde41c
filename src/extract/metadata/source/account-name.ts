import type { Source } from '../../../core/capture';
import { cleanOutlet } from '../credit-line';
import type { Surroundings } from '../near-headline';
import type { PageFacts } from '../page-facts';

/** Names by which platforms mark the account that publishes a story. */
const ACCOUNT =
  /(?:author|account|media|profile|publisher|writer|meta)[_-]?(?:nick)?_?-?name|nickname|js_name/i;

/** The account of a platform under whose name the story runs, where its name stands near the headline. */
export function accountName(_facts: PageFacts, around: Surroundings): Source | undefined {
  for (const line of [...around.after, ...around.before]) {
    if (line.text.length > 60) continue;
    for (const { text, element } of line.parts) {
      const names = `${element.className} ${element.id} ${element.parentElement?.className ?? ''}`;
      if (!ACCOUNT.test(names.slice(0, 300))) continue;
      const name = cleanOutlet(text.trim());
      if (name && name.length <= 24 && name.length > 1) return { name };
    }
  }
  return undefined;
}
