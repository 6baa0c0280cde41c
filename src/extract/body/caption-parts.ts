/** A caption without its credit, and the credit without its label. */
export type CaptionParts = { caption?: string; credit?: string };

const LABELS =
  'fotos?|photos?|photograph|image|bild|picture|credits?|crédits?|copyright|quelle|source|fotografía|图片来源|图源|图片|摄影|供图';
/** What a label or a name may stand behind: a sentence, a bracket, a dash. */
const BEFORE = '(?<=^|[\\s。！？；.(（\\[【|–—-])';
/** `… (Foto: dpa)`, `… Photo by A. Bell/Reuters`, `… © AFP`, `图片来源：新华社`: at the end, or all there is. */
const CREDIT = new RegExp(
  `${BEFORE}(?:(?:${LABELS})\\s*(?:[:：/／|]|(?:by|von|par)\\s)|©|\\(c\\))\\s*([^:：]{2,100})$`,
  'iu',
);
/** `海港日报记者 李四 摄`, `新华社发（张三摄）`: the name stands before the word. */
const CHINESE_CREDIT = new RegExp(
  `${BEFORE}((?:\\p{Script=Han}{2,12}(?:记者|記者|社|报|网|图片)\\s?)?\\p{Script=Han}{2,4})\\s?(?:摄|攝|供图)[）)。]?$`,
  'u',
);

function tidy(text: string): string | undefined {
  const line = text.replace(/^[\s|–—·,，;；(（[【-]+|[\s|–—·,，;；()（）[\]【】-]+$/gu, '').trim();
  return line === '' ? undefined : line;
}

/**
 * The words under a picture -> what it shows, and whose it is:
 * `'The turbine at dawn. Photo: A. Bell'` -> caption `'The turbine at dawn.'`, credit `'A. Bell'`.
 * Where no credit is told the whole is the caption.
 */
export function captionParts(text: string): CaptionParts {
  const tail = text.slice(-220);
  const found = CREDIT.exec(tail) ?? CHINESE_CREDIT.exec(tail);
  const credit = found?.[1] && tidy(found[1]);
  if (!found || !credit) return { caption: text };
  const caption = tidy(text.slice(0, text.length - tail.length + found.index));
  return { credit, ...(caption !== undefined && { caption }) };
}
