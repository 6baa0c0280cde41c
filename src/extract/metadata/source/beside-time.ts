import type { Source } from '../../../core/capture';
import { cleanOutlet } from '../credit-line';
import { findNumericDates } from '../moments/numeric-date';
import { findYearlessDate } from '../moments/yearless-date';
import type { Surroundings } from '../near-headline';
import type { PageFacts } from '../page-facts';
import type { TextLine, TextPart } from '../text-lines';
import { webAddress } from '../web-address';

/** Class names by which pages mark the outlet. */
const MARKED =
  /(?:^|[\s_-])(?:source|media|origin|laiyuan|ly|copyfrom|come-?from|from|jgname|site-?name|outlet)(?:$|[\s_-])/i;
/** Words of the same line that are no outlet. */
const OTHER =
  /^(?:阅读|浏览|点击|评论|分享|字号|收藏|打印|举报|关注|作者|编辑|责任|首页|原创|正文|大|中|小|A[+-]?|\d[\d.,万亿+]*|[\p{P}\p{S}\s]+)|记者|评论|阅读|字体|人参与|听新闻|朗读|[:：]/u;

/** The unlabelled outlet beside the time in the line under the headline: `2022-01-04 18:05:25 证券日报网 阅读 1.2万`. */
export function besideTime(facts: PageFacts, around: Surroundings): Source | undefined {
  for (const line of [...around.after, ...around.before].slice(0, 20)) {
    if (line.text.length > 120) continue;
    const at = line.parts.findIndex(({ text }) => hasDate(text));
    const marked = line.parts.find((part) => isMarked(part) && outletIn(part));
    const near = at >= 0 && line.parts.length > 1 ? beside(line, at) : undefined;
    const part = marked ?? near;
    const name = part && outletIn(part);
    if (!part || !name) continue;
    const url = webAddress(part.element.closest('a[href]')?.getAttribute('href'), facts.address);
    return { name, ...(url && { url }) };
  }
  return undefined;
}

/** The piece after the time that can be a name, else the one before it. */
function beside(line: TextLine, at: number): TextPart | undefined {
  const after = line.parts.slice(at + 1).find((part) => /[\p{L}\p{N}]/u.test(part.text));
  if (after && outletIn(after)) return after;
  const before = line.parts.slice(0, at).findLast((part) => /[\p{L}\p{N}]/u.test(part.text));
  return before && outletIn(before) ? before : undefined;
}

function isMarked({ element }: TextPart): boolean {
  const names = `${element.className} ${element.id} ${element.parentElement?.className ?? ''}`;
  return MARKED.test(names.slice(0, 300));
}

function outletIn({ text }: TextPart): string | undefined {
  const plain = text.trim();
  if (plain.length < 2 || plain.length > 24 || OTHER.test(plain) || hasDate(plain))
    return undefined;
  return cleanOutlet(plain);
}

function hasDate(text: string): boolean {
  return (
    text.length < 200 && (findNumericDates(text).length > 0 || findYearlessDate(text) !== undefined)
  );
}
