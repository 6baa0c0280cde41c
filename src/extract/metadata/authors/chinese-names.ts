import { CHINESE_ROLES } from './author-words';
import { hasFamilyName } from './chinese-surnames';

type Label = {
  pattern: RegExp;
  /** How far the names may reach behind the label. */
  reach: RegExp;
  /** Without a colon the word stands in prose too: `记者了解到`. Then only names of people count. */
  proves: 'label' | 'family-name';
};

const LABELS: readonly Label[] = [
  {
    pattern: /(?:作者|撰文|撰稿|采写|记者|記者)\s{0,4}[:：|｜丨]\s{0,4}/u,
    reach: /^[^。，；;|｜<>]{1,80}/u,
    proves: 'label',
  },
  {
    pattern: /(?:^|[\s（(【])文\s{0,3}[/／|｜丨:：]\s{0,3}/u,
    reach: /^[^。，；;|｜<>）)】]{1,60}/u,
    proves: 'label',
  },
  {
    pattern: /(?:记者|記者)\s{0,4}/u,
    reach: /^[^。，；;：:|｜<>）)】]{1,60}/u,
    proves: 'family-name',
  },
];

/** What ends the names: another role, a place before 报道, a date. */
const NEXT =
  /[\s\u3000]*(?:责任编辑|责编|编辑|編輯|校对|审核|摄影|通讯员|来源|稿源|发布|发表|时间|日期|浏览|阅读|评论|图[/／]|摄[/／]|[电電][）)]|\d{2,4}[-年/.]|\d{1,2}:\d\d)|[\s\u3000／/]+\p{Script=Han}{0,6}(?:报道|報導|摄影报道|\d{1,2}日[电電])|(?:报道|報導)/u;

/** `'记者 张三 李四 编辑：王五'` -> `['张三', '李四']`; an editor is no author; nobody -> []. */
export function chineseNames(line: string): string[] {
  const text = line.slice(0, 400);
  for (const { pattern, reach, proves } of LABELS) {
    const label = pattern.exec(text);
    const after = label && reach.exec(text.slice(label.index + label[0].length))?.[0];
    if (!after) continue;
    const end = NEXT.exec(after);
    const found = splitChinese(end ? after.slice(0, end.index) : after);
    const names = proves === 'label' ? found : found.filter((name) => hasFamilyName(name));
    if (names.length > 0) return names;
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
        .replace(/^(?:本报|本刊|本网)?(?:记者|記者|作者|通讯员)/u, '')
        .replace(/[（(].*$/u, '')
        .trim(),
    )
    .filter((piece) => isName(piece));
  return [...new Set(names)].slice(0, 50);
}

function isName(text: string): boolean {
  if (CHINESE_ROLES.test(text) || !/\p{L}/u.test(text)) return false;
  // `记者：下一步呢？` is a question of an interview.
  if (/[。！？?!]/.test(text)) return false;
  if (/^\p{Script=Han}+$/u.test(text)) return text.length >= 2 && text.length <= 8;
  return text.length >= 2 && text.length <= 40;
}
