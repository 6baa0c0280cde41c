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

/** Reporters of a place, who often stand behind the paper's own. */
const LOCAL = /通讯员\s{0,4}[:：]?\s{0,4}([^。，；;：:|｜<>）)】]{1,60})/u;

/** Whom a line names, and the piece of it that does so. */
export type ChineseByline = { names: string[]; printed: string };

/** `'来源：… 记者 张三 李四 编辑：王五'` -> 张三, 李四, `'记者 张三 李四'`; an editor is no author. */
export function chineseByline(line: string): ChineseByline | undefined {
  const text = line.slice(0, 400);
  for (const { pattern, reach, proves } of LABELS) {
    const label = pattern.exec(text);
    const after = label && reach.exec(text.slice(label.index + label[0].length))?.[0];
    if (!after) continue;
    const end = NEXT.exec(after);
    const named = end ? after.slice(0, end.index) : after;
    const found = splitChinese(named);
    const names = proves === 'label' ? found : found.filter((name) => hasFamilyName(name));
    if (names.length === 0) continue;
    const printed = (label[0] + named).replace(/^[\s（(【]+|[\s、,，/／|｜（()）]+$/gu, '');
    return { names: [...new Set([...names, ...localNames(text)])], printed };
  }
  const names = localNames(text);
  return names.length > 0 ? { names, printed: LOCAL.exec(text)?.[0].trim() ?? '' } : undefined;
}

/** `'记者 张三 李四 编辑：王五'` -> `['张三', '李四']`; nobody -> []. */
export function chineseNames(line: string): string[] {
  return chineseByline(line)?.names ?? [];
}

function localNames(text: string): string[] {
  const after = LOCAL.exec(text)?.[1] ?? '';
  const end = NEXT.exec(after);
  return splitChinese(end ? after.slice(0, end.index) : after).filter((name) =>
    hasFamilyName(name),
  );
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
        .replace(/[（()）].*$/u, '')
        .trim(),
    )
    .filter((piece) => isName(piece));
  return [...new Set(names)].slice(0, 50);
}

/** `海港日报社`, `新闻中心`: no person is called so. */
const OUTLET =
  /\p{Script=Han}{2}(?:报社|日报|晚报|早报|时报|通讯社|新闻社|新华社|新闻网|编辑部|电视台|电台|广播|频道|中心|公司|客户端|委员会|融媒体?)$/u;

function isName(text: string): boolean {
  if (CHINESE_ROLES.test(text) || !/\p{L}/u.test(text)) return false;
  // `记者：下一步呢？` is a question of an interview.
  if (/[。！？?!]/.test(text)) return false;
  if (OUTLET.test(text)) return false;
  if (/^\p{Script=Han}+$/u.test(text)) return text.length >= 2 && text.length <= 8;
  return text.length >= 2 && text.length <= 40;
}
