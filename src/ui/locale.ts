import { message } from '../platform/i18n';

/**
 * The language that our own text is in, for `lang` and for numbers and dates beside that text:
 * a browser in a language that we do not speak reads English text with English dates.
 */
export function textLanguage(): string {
  return message('languageTag');
}

/** 16903 -> `16,903`, as the language of the text groups digits. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(textLanguage()).format(value);
}

/** 0.416 -> `42%`. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(textLanguage(), { style: 'percent' }).format(share);
}

/** 0.00041 -> `0.041%`: two figures, however small. */
export function formatSmallShare(share: number): string {
  return new Intl.NumberFormat(textLanguage(), {
    style: 'percent',
    maximumSignificantDigits: 2,
  }).format(share);
}

/** 1 -> `1 article`, 16903 -> `16,903 articles`; in Chinese `16,903 篇`. */
export function articleCount(count: number): string {
  return count === 1 ? message('articlesOne') : message('articlesMany', formatNumber(count));
}

/** 1 -> `1 file`, 16903 -> `16,903 files`. */
export function fileCount(count: number): string {
  return count === 1 ? message('filesOne') : message('filesMany', formatNumber(count));
}

/** Bytes -> `412 MB`, one decimal under ten. */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(textLanguage(), {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && power > 0 ? 1 : 0,
  }).format(value);
}

/** 'zh-CN' -> `Chinese (China)`, in the language of the text; what is no language as it stands. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(textLanguage(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
