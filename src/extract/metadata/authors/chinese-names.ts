import { CHINESE_ROLES } from './author-words';

const LABELS: { pattern: RegExp; names: RegExp }[] = [
  {
    pattern: /(?:作者|撰文|撰稿|采写|文字)\s{0,4}[:：|｜丨]\s{0,4}/u,
    names: /^[^。，；;|｜<>]{1,80}/u,
  },
  {
    pattern:
      /(?:本报|本刊|本网|见习|实习|特约|全媒体|首席)?(?:记者|記者)\s{0,4}[:：|｜丨]?\s{0,4}/u,
    names: /^[^。，；;|｜<>）)】]{1,80}/u,
  },
  {
    pattern: /(?:^|[\s（(【])文\s{0,3}[/／|｜丨:：]\s{0,3}/u,
    names: /^[^。，；;|｜<>）)】]{1,60}/u,
  },
];
const NEXT =
  /\s*(?:责任编辑|责编|编辑|編輯|校对|审核|摄影|通讯员|来源|稿源|发布|发表|时间|日期|浏览|阅读|评论|图[/／]|摄[/／]|报道|电[）)]|\d{2,4}[-年/.]|\d{1,2}:\d\d)/u;

/** `'记者 张三 李四 编辑：王五'` -> `['张三', '李四']`; an editor is no author; nobody -> []. */
export function chineseNames(line: string): string[] {
  const text = line.slice(0, 400);
  for (const { pattern, names } of LABELS) {
    const label = pattern.exec(text);
    const after = label && names.exec(text.slice(label.index + label[0].length))?.[0];
    if (!after) continue;
    const end = NEXT.exec(after);
    const found = splitChinese(end ? after.slice(0, end.index) : after);
    if (found.length > 0) return found;
  }
  return [];
}

/** `'张三、李四 王 五'` -> names; spaces stand between names, except inside a name of two characters. */
export function splitChinese(text: string): string[] {
  const joined = text.replace(
    /(?<=(?:^|[\s、,，]))(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=$|[\s、,，])/gu,
    '$1$2',
  );
  const names = joined
    .split(/[\s、,，/&＆]+/u)
    .map((piece) =>
      piece
        .replace(/^(?:本报|本刊|本网)?(?:记者|作者|通讯员)/u, '')
        .replace(/[（(].*$/u, '')
        .trim(),
    )
    .filter((piece) => isName(piece));
  return [...new Set(names)].slice(0, 50);
}

function isName(text: string): boolean {
  if (CHINESE_ROLES.test(text) || !/[\p{L}]/u.test(text)) return false;
  if (/^\p{Script=Han}+$/u.test(text)) return text.length >= 2 && text.length <= 8;
  return text.length >= 2 && text.length <= 40;
}
