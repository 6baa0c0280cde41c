import { Openings } from '../../page/openings';

/*
 * Lines that the house adds to a story: who edited it, who may copy it, where to write to, when it
 * was put up. They can stand anywhere; what they say gives them away.
 */

const EDITOR =
  /^[（(【[\s]*(?:本文)?(?:责任编辑|责编|編輯|编辑|责任校对|校对|审核|审校|监制|主编|值班编辑|编审|一审|二审|三审|来源\s*[:：].{1,20}责任编辑|作者\s*[:：].{1,20}(?:来源|编辑))\s*[:：／/]/u;
const CHINESE_NOTICE =
  /^[（(【[\s*※]*(?:(?:郑重|特别|免责|版权|风险|本网|重要)?(?:声明|提示|提醒)\s*[】\])）:：]|原标题|本文来源|转载请注明|版权(?:所有|归)|凡本(?:网|站).{0,20}(?:注明|来源)|以上内容.{0,30}(?:不构成|仅供)|本文(?:仅|不|内容).{0,24}(?:投资|参考|建议|立场)|(?:您|你)?(?:所在|当前)(?:的)?位置|当前位置|位置\s*[:：]|首页\s*[>›»]|发布(?:日期|时间)\s*[:：]|更新时间\s*[:：]|(?:浏览|阅读)(?:次数|量|数)?\s*[:：]?\s*\d|(?:扫描|扫一扫|长按).{0,12}二维码|关注.{0,20}(?:公众号|微信号)|.{0,16}ICP备|（?责编|\(责编)/u;
const NO_COPIES =
  /未经.{0,16}(?:授权|许可|允许|同意).{0,30}(?:转载|复制|摘编|使用|镜像|刊登)|(?:知识产权|著作权|版权)(?:均|皆|全部)?(?:归|属)/u;
const COPYRIGHT =
  /©|\(c\)\s*\d{4}|^\W*copyright\b|\bcopyright\s*(?:\d{4}|by\b|:)|all rights reserved|alle rechte vorbehalten|tous droits réservés|無断転載|무단\s?전재|저작권자/i;
const EMAIL_OR_HANDLE =
  /[\w.+-]+@[\w-]+\.[\w.]+|(?:^|\s)@\w{3,}|(?:twitter|facebook|instagram)\.com\//i;
const CONTACT = new Openings(
  [
    'follow;e-?mail;contact;write to;reach;got a (?:tip|story);have a (?:tip|story)',
    'send (?:tips|us);sign up;subscribe;join (?:us|our|the);download (?:the|our)',
    'get (?:the|our|more|real-time|breaking|updates?)\\b;click here;support (?:us|our);like us',
    'you can (?:also )?(?:check|follow|contact);for more (?:news|information|stories|on)',
    'for the latest (?:news|stories|updates|breaking)',
    'to (?:view|read|continue reading) (?:the )?(?:full|this|entire|rest)',
    'this (?:article|story|piece) (?:was )?(?:originally|first);originally published',
    'first published;additional reporting by;reporting by',
    'with (?:files|reports?|reporting) (?:from|by);files (?:from|by);reports? (?:from|by)',
    'reporting (?:from|by);editing by;edited by;photo(?:graph)?s? (?:by|via|courtesy)',
    'image credit;the views expressed;copyright;correction\\s*:;fehler gefunden;redaktion\\s*:',
    'sendung\\s*:;quelle\\s*:;fotos?\\s*:;bild(?:er)?\\s*:;mit material (?:von|der);folgen sie',
    'abonnieren;jetzt abonnieren;newsletter\\s*:;aus\\s*:\\s*ausgabe;crédits?\\s*:;suivez',
    'con informaci[oó]n de;s[ií]guenos',
  ],
  '(?![A-Za-zÀ-ɏЀ-ӿ])',
);
/** The first three letters of the months, in the languages of news. */
const MONTHS = new Set(
  (
    'jan feb fev fév mar mär apr abr avr may mai mag jun jui giu jul lug aug ago aoû sep set oct okt ' +
    'out ott nov dec dez déc dic янв фев мар апр мая июн июл авг сен окт ноя дек'
  ).split(' '),
);
const NUMERIC_DATE =
  /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}\s*[年년]\s*\d{1,2}\s*[月월]|\d{1,2}月\d{1,2}日|\b\d{1,2}[:hH]\d{2}\b/g;
const NAMED_DATE =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])([A-Za-zÀ-ɏЀ-ӿ]{3,10})\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\b\d{1,2}\.?\s+(?:de\s+)?([A-Za-zÀ-ɏЀ-ӿ]{3,10})\.?,?\s+(?:de\s+)?\d{4}/g;

/** A line without its dates and times of day. */
function withoutDates(text: string): string {
  if (!/\d/.test(text)) return text;
  const rest = text.replace(NAMED_DATE, (date: string, before?: string, after?: string) =>
    MONTHS.has((before ?? after ?? '').slice(0, 3).toLowerCase()) ? '' : date,
  );
  return rest.replace(NUMERIC_DATE, '');
}

function showsDate(text: string): boolean {
  return withoutDates(text).length < text.length;
}

/** Running text: a sentence ends inside it. */
const SENTENCES = /[。！？].{4}|.{24}[。！？]/u;
/** A warning may be the story's own (`提示：雨天路滑。`); the house's say what it does not answer for. */
const WARNING = /^[（(【[\s*※]*(?:声明|提示|提醒)\s*[:：]/u;
const DISCLAIMS = /不构成|仅供|转载|立场|观点|不承担|自负|投资建议|盈亏/u;

/** Whom to follow, and where: `关注海港日报公众号`. */
const CALLS = /公众号|微信号|二维码|ICP备|客户端/u;

/** Whether a line says who edited, owns or may copy the story. */
export function isHouseLine(text: string): boolean {
  if (text.length > 400) return false;
  if (EDITOR.test(text)) return !SENTENCES.test(text);
  if (text.length < 60 && HANDS.test(text)) return true;
  if (WARNING.test(text)) return text.length < 30 || DISCLAIMS.test(text);
  return (
    CHINESE_NOTICE.test(text) || NO_COPIES.test(text) || (text.length < 160 && COPYRIGHT.test(text))
  );
}

/** How to reach a house: three such words and a number are its card, however long. */
const CARD = /(?:tele)?phone|\bfax\b|e-?mail|customer service/gi;
const CHINESE_CARD = /(?:地址|电话|传真|邮编|邮箱|热线|联系人|网址)\s?[:：]/gu;
/** `摄影/张艳 编辑/苏芳` at the end of a story. */
const HANDS = /(?:供稿|摄影|编辑|校对|审核|文|图)\s?[/／]\s?\p{Script=Han}{2,4}(?:\s|$)/u;

function isCard(text: string): boolean {
  if (text.length > 800 || !/\d[\d -]{4,}/.test(text)) return false;
  return (text.match(CARD)?.length ?? 0) >= 3 || (text.match(CHINESE_CARD)?.length ?? 0) >= 2;
}

/** Whether such a line is one even as a sentence amid a story: who may copy it, what it is no advice for. */
export function isCertainlyHouse(text: string): boolean {
  return DISCLAIMS.test(text) || NO_COPIES.test(text) || COPYRIGHT.test(text) || CALLS.test(text);
}

/** Whether a line tells how to write to, follow or support somebody. */
export function isContactLine(text: string): boolean {
  if (isCard(text)) return true;
  if (text.length > 350) return false;
  return (
    CONTACT.test(text.replace(/^\W+/, '')) || (text.length < 120 && EMAIL_OR_HANDLE.test(text))
  );
}

/** Whether a line is little more than a date or a time. */
export function isDateLine(text: string): boolean {
  if (text.length > 160) return false;
  const rest = withoutDates(text);
  if (rest.length === text.length) return false;
  return rest.replace(/[\d\s\p{P}\p{S}]/gu, '').length < 40 && rest.length < 0.75 * text.length;
}

const INFO_LABEL =
  /(?:来源|來源|稿源|作者|记者|記者|编辑|編輯|阅读|閱讀|浏览|点击|评论|評論|字号|分享|发布|發布|更新)(?:量|数|次数|时间|到|于)?\s*[:：\d(（]/gu;

const BUTTON = /【\s*(?:字体|字号|打印|关闭|收藏|大\s*中\s*小)[^】]{0,12}】/u;

/** Whether a line is the row of facts under a headline: `2026-03-18 09:42 来源：… 阅读 312 评论 (8)`. */
export function isInfoLine(text: string): boolean {
  if (text.length > 200 || /[。！？]/u.test(text)) return false;
  const labels = text.match(INFO_LABEL)?.length ?? 0;
  return labels >= 3 || ((labels >= 1 || BUTTON.test(text)) && showsDate(text));
}

const TICKER_LINE =
  /^(?:(?:\d+|an?|one) (?:secs?|seconds?|mins?|minutes?|hours?|hrs?|days?)\s+ago|vor \d+ (?:minuten|stunden|tagen)|il y a \d+ (?:minutes|heures|jours)|hace \d+ (?:minutos|horas|días)|\d+\s?(?:分钟|小时|天|秒)前|\d{1,2}[:.]\d{2}(?!\d))/i;

/** Whether a line is the time (and the name) over an entry of a live ticker. */
export function isTickerLine(text: string): boolean {
  return (
    text.length < 60 &&
    TICKER_LINE.test(text) &&
    !/[.!?。！？]$/.test(text) &&
    !/[:：]\s+\p{L}.{20}/u.test(text)
  );
}
