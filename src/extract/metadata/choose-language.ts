import { metaValue, type MetaTags } from './meta-tags';
import type { TextLine } from '../page/text-lines';

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/;
const DECLARED = ['content-language', 'language', 'og:locale', 'dc.language', 'inlanguage'];
const ENOUGH = 2_000;
/** So few letters can already tell a script. */
const FEWEST = 4;

/** Scripts that give a language away, with the share of letters that decides. */
const SCRIPTS: { language: string; letters: RegExp; share: number }[] = [
  { language: 'ja', letters: /[\u3040-\u30ff]/g, share: 0.1 },
  { language: 'ko', letters: /[\uac00-\ud7af]/g, share: 0.3 },
  { language: 'zh', letters: /\p{Script=Han}/gu, share: 0.3 },
];

/** The page's language as a BCP 47 tag: as it declares it, or as its script shows; unknown -> undefined. */
export function chooseLanguage(
  page: Element,
  tags: MetaTags,
  lines: TextLine[],
): string | undefined {
  const shown = languageOfScript(lines);
  const declared = [page.getAttribute('lang'), page.getAttribute('xml:lang')]
    .concat(DECLARED.map((name) => metaValue(tags, [name]) ?? null))
    .map((text) => text?.trim().split(/[,;]/)[0]?.trim().replaceAll('_', '-') ?? '')
    .find((text) => TAG.test(text));
  if (shown && !declared?.toLowerCase().startsWith(shown)) return shown;
  return declared;
}

/** Whether times without a zone are China's. */
export function isChinese(language: string | undefined, lines: TextLine[]): boolean {
  if (language !== undefined) return /^zh\b/i.test(language);
  return languageOfScript(lines) === 'zh';
}

/** A letter of any of the scripts. */
const TELLING = /[\u3040-\u30ff\uac00-\ud7af]|\p{Script=Han}/u;

function languageOfScript(lines: TextLine[]): string | undefined {
  let text = '';
  for (const line of lines) {
    text += line.text.slice(0, 400);
    if (text.length > ENOUGH) break;
  }
  // Most pages have no letter of any of the scripts; the others are counted.
  const others = text.replace(/[\0-\u024f]+/g, '');
  if (!TELLING.test(others)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST) return undefined;
  return SCRIPTS.find((one) => (others.match(one.letters)?.length ?? 0) / letters >= one.share)
    ?.language;
}
