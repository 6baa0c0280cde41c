import { cleanLine } from './clean-line';
import { textOf } from './json-ld/json-value';
import type { Surroundings } from './near-headline';
import type { PageFacts } from './page-facts';

/** `新华社北京1月4日电（记者 张三）`, `（中新社北京1月4日电）` at the start of a paragraph. */
const CHINESE =
  /^[（(【\s]{0,3}(?:[\p{Script=Han}A-Za-z]{1,12}(?:社|网|报|台|讯)\p{Script=Han}{0,12}|\p{Script=Han}{2,12})\d{1,2}月\d{1,2}日(?:电|讯|消息)/u;
/** `WASHINGTON, May 3 (Reuters) —`, `BERLIN (AP) —`, `PARIS —`. */
const WESTERN =
  /^\p{Lu}[\p{Lu} .'-]{2,40}(?:, [\p{L}. ]{2,20})?(?:,? \p{L}{3,9}\.? \d{1,2})?(?: ?\([\p{L} ]{2,20}\))?(?= ?[-–—] )/u;

/** What every western one is, at a price that each line of a story can be asked at. */
const CAPITALS_AND_DASH = /^.[^a-z].{0,120}[-–—] /;

/** Place and date that open the story, as printed; none -> undefined. */
export function chooseDateline(facts: PageFacts, around: Surroundings): string | undefined {
  const linked = textOf(facts.linked.story?.['dateline'], 200);
  if (linked) return linked;
  for (const { text } of around.after) {
    if (text.length < (facts.rule.chinese ? 20 : 60)) continue;
    const start = text.slice(0, 160);
    if (!facts.rule.chinese && !CAPITALS_AND_DASH.test(start)) continue;
    const found = (facts.rule.chinese ? CHINESE : WESTERN).exec(start);
    if (found) return cleanLine(found[0].replace(/^[（(【\s]+/u, ''), 200);
  }
  return undefined;
}
