import type { Source } from '../../../core/capture';
import { cleanOutlet } from '../credit-line';
import { findNumericDates } from '../moments/numeric-date';
import { findYearlessDate } from '../moments/yearless-date';
import type { TextPart } from '../../page/text-lines';
import { webAddress } from '../web-address';

/** Words beside the time that are no outlet. */
const OTHER =
  /^(?:阅读|浏览|点击|评论|分享|字号|收藏|打印|举报|关注|作者|编辑|责任|首页|原创|优质|正文|大|中|小|A[+-]?|\d[\d.,万亿+]*|[\p{P}\p{S}\s]+)|记者|评论|阅读|字体|人参与|听新闻|朗读|星期|[:：]/u;

/** Names of departments, which often stand beside the time too. */
const SECTION =
  /频道$|^(?:国内|国际|社会|财经|经济|金融|体育|娱乐|科技|军事|时政|要闻|热点|股票|公司|产经|教育|健康)(?:新闻|资讯|要闻)?$/u;

/** A piece of a line -> the outlet that it names; a count, a button or a date -> undefined. */
export function outletOf(part: TextPart, address: string): Source | undefined {
  const plain = part.text.trim();
  if (plain.length < 2 || plain.length > 24) return undefined;
  if (OTHER.test(plain) || SECTION.test(plain) || hasDate(plain)) return undefined;
  const name = cleanOutlet(plain);
  const url = webAddress(part.element.closest('a[href]')?.getAttribute('href'), address);
  return name ? { name, ...(url && { url }) } : undefined;
}

/** Whether a text shows a date, with or without its year. */
export function hasDate(text: string): boolean {
  const short = text.slice(0, 200);
  return findNumericDates(short).length > 0 || findYearlessDate(short) !== undefined;
}
