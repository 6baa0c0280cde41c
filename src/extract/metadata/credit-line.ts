/*
 * The page's own words for where its text comes from: `来源：新华社`, `（文章来源：证券日报网）`, `稿源：…`.
 */

const LABEL =
  '(?:文章|信息|稿件|新闻|新聞|本文|内容|原文|资料|消息)?(?:来[ \\u3000]?源|來源|稿源|转载自|转自|摘自|出处|出處)';
/** A sign that every label has: asked of every line before the label itself. */
const IN_LABEL = /[源自出]/;
const LABELLED = new RegExp(`(?<![据數数片])${LABEL}\\s{0,6}(?:于|於)?\\s{0,6}[:：]\\s{0,6}`, 'u');
const WHOLE_LINE = new RegExp(`^[（(【\\[〔\\s]{0,4}${LABEL}\\s{0,6}[:：][^。！？；]{1,60}$`, 'u');

/** Words that begin another fact in the same line, with a colon wherever they stand. */
const NEXT_LABEL =
  /(?:作者|编辑|編輯|责任编辑|责编|記者|记者|发布(?:时间|日期)?|发表(?:时间)?|发稿|时间|時間|日期|浏览|阅读|点击|评论|字号|字体|更新|校对|审核|栏目|所属|关键词|标签|原标题|编译|撰文)(?:次数|量)?\s{0,3}[:：]/u;
/** Words that need a gap before them to be another fact. */
const NEXT_WORD =
  /[\s|｜/，,;；（(【[](?:作者|编辑|责任编辑|责编|记者|字号|我要评论|评论|参与互动|收藏|打印|关闭|分享|举报|阅读|浏览|点击|关注|订阅|微信|微博|字体|语音播报|文|图|摄)(?=$|[\s:：/\d（(\]】])/u;
/** Any short word with a colon, after a gap, begins another fact: `新华社 分享到：微博`. */
const GAP_AND_LABEL = /[\s|｜][^\s|｜:：]{1,8}[:：]/u;
const DATE = /(?:19|20)\d\d\s?[-年/.]\s?\d{1,2}|\s(?:19|20)\d\d年|\d{1,2}:\d\d/;
const LONGEST_NAME = 40;
/** What stands behind `来源：` where no outlet is credited. */
const NOWHERE =
  /^(?:综合(?:整理|报道|消息|网络|自网络|媒体)?|网络(?:综合|整理|转载)?|互联网|来自网络|网友|其[他它]|未知|无|不详)$/u;

/** Whether a whole line is nothing but a credit: `（文章来源：证券日报网）`. For cleaning the body. */
export function isCreditLine(text: string): boolean {
  return text.length <= 80 && IN_LABEL.test(text) && WHOLE_LINE.test(text.trim());
}

/**
 * The outlet that a line credits: `'2022-01-04 来源：新华社 作者：张三'` -> `'新华社'`.
 * No label -> undefined; a label with nothing behind it -> ''.
 */
export function creditedName(text: string): string | undefined {
  if (!IN_LABEL.test(text)) return undefined;
  const line = text.slice(0, 600);
  const label = LABELLED.exec(line);
  if (!label) return undefined;
  return cleanOutlet(line.slice(label.index + label[0].length)) ?? '';
}

/** A text that begins with an outlet's name -> the name alone; none -> undefined. */
export function cleanOutlet(text: string): string | undefined {
  let name = text.slice(0, 200);
  for (const end of [
    NEXT_LABEL,
    NEXT_WORD,
    GAP_AND_LABEL,
    DATE,
    /[|｜。！？；;<>]|\s{2,}|[ \u3000][-—·][ \u3000]/u,
  ]) {
    const found = end.exec(name);
    if (found) name = name.slice(0, found.index);
  }
  name = withoutLooseBrackets(name)
    .replace(/^[\s:：]+/u, '')
    .replace(/[\s,，、:：·\-—]+$/u, '');
  const isName =
    /[\p{L}\p{N}]/u.test(name) &&
    name.length <= LONGEST_NAME &&
    !/^\d+$/.test(name) &&
    !NOWHERE.test(name);
  return isName ? name.replace(/\s+/g, ' ') : undefined;
}

const OPENERS = [...'（(【[〔《“「'];
const CLOSERS = [...'）)】]〕》”」'];

/** A name up to the first bracket without its partner: `证券报）` -> `证券报`, `南方报(深圳)` stays. */
function withoutLooseBrackets(text: string): string {
  const characters = [...text.trim()];
  const open: { closer: string | undefined; at: number }[] = [];
  for (const [at, character] of characters.entries()) {
    const opener = OPENERS.indexOf(character);
    if (opener >= 0) open.push({ closer: CLOSERS[opener], at });
    else if (open.at(-1)?.closer === character) open.pop();
    else if (CLOSERS.includes(character)) return withoutLooseBrackets(text.trim().slice(0, at));
  }
  const [loose] = open;
  if (loose === undefined) return wholeQuotation(characters.join(''));
  if (loose.at === 0) return withoutLooseBrackets(characters.slice(1).join(''));
  return wholeQuotation(characters.slice(0, loose.at).join('').trim());
}

/** `《人民日报》` -> `人民日报`; `《财经》杂志` stays. */
function wholeQuotation(name: string): string {
  const inner = /^[（(【[〔《“「]([^（）()【】[\]〔〕《》“”「」]+)[）)】\]〕》”」]$/u.exec(
    name,
  )?.[1];
  return inner ?? name;
}
