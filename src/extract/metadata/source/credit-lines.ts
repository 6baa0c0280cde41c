import type { Source } from '../../../core/capture';
import { cleanOutlet, creditedName, isCreditLine } from '../credit-line';
import type { Surroundings } from '../near-headline';
import type { PageFacts } from '../page-facts';
import type { TextLine } from '../../page/text-lines';
import { webAddress } from '../web-address';

/** A line this long is prose, before or after which a credit may stand. */
const PROSE = 60;
const INFO_LONGEST = 200;

/** The outlet that labelled lines name, and the line that stands alone with the text. */
export type Credit = { named?: Source; line?: string };

/** Reads `来源：…` beside the headline, then in the whole page from the headline on. */
export function creditLines(facts: PageFacts, around: Surroundings): Credit {
  const { lines } = facts;
  const start = Math.max(0, around.at);
  let named: Source | undefined;
  let line: string | undefined;
  let prose = 0;
  for (let index = start; index < lines.length; index += 1) {
    const one = lines[index];
    if (!one) break;
    const { text } = one;
    if (isProse(text) && !isCreditLine(text)) prose += 1;
    if (text.length > INFO_LONGEST && !text.endsWith('）') && !text.endsWith(')')) continue;
    const source = sourceOf(one, lines[index + 1], facts.address);
    if (!source) continue;
    named ??= source;
    if (prose > 0 && isCreditLine(text) && !line) line = text;
    if (line) break;
  }
  return { ...(named && { named }), ...(line && { line }) };
}

/** Running text; a sentence in Chinese says in few characters what a Latin one does in many. */
function isProse(text: string): boolean {
  return text.length > PROSE || (text.length > 12 && /[。！？][”’」』）]?$/u.test(text));
}

function sourceOf(line: TextLine, next: TextLine | undefined, address: string): Source | undefined {
  const said = creditedName(line.text.slice(-INFO_LONGEST));
  if (said === undefined) return undefined;
  const follows = said === '' && /[:：]\s*$/.test(line.text) && next && next.text.length <= 24;
  const name = said || (follows ? cleanOutlet(next.text) : undefined);
  if (!name) return undefined;
  const linked = (follows ? next : line).parts.find(
    (part) => part.text.trim() === name && part.element.closest('a[href]'),
  );
  const url = webAddress(linked?.element.closest('a[href]')?.getAttribute('href'), address);
  return { name, ...(url && { url }) };
}
