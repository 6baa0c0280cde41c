import type { Source } from '../../../core/capture';
import { cleanOutlet } from '../credit-line';
import type { Surroundings } from '../near-headline';
import { markupNames } from './markup-name';

/** Names by which platforms mark the account that publishes a story; the surest first. */
const MARKS = [
  /nick_?-?name|(?:account|media|profile|publisher)[-_]?name/i,
  /(?:author|writer)[-_]?name/i,
] as const;
const LONGEST = 24;

/** The account of a platform under whose name the story runs, where its name stands near the headline. */
export function accountName(around: Surroundings): Source | undefined {
  const lines = [...around.after, ...around.before].filter(({ text }) => text.length <= 60);
  for (const mark of MARKS) {
    for (const { text, element } of lines.flatMap(({ parts }) => parts)) {
      const names = `${markupNames(element)} ${element.parentElement?.getAttribute('class') ?? ''}`;
      const name = mark.test(names.slice(0, 900)) ? cleanOutlet(text.trim()) : undefined;
      if (name && name.length > 1 && name.length <= LONGEST) return { name };
    }
  }
  return undefined;
}
