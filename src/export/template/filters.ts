import { escapeLiquid } from '../escape/escape-liquid';
import { jekyllTag } from '../escape/jekyll-tag';
import { linkLine } from '../escape/link-line';
import { escapeMarkdown } from '../escape/escape-markdown';
import { visibleLine } from '../escape/visible-text';
import { yamlWord } from '../escape/yaml-quote';
import { slugWords } from '../slug/slug-words';
import { toPinyin } from '../slug/pinyin';
import { TemplateStop } from './fault';
import { fileName } from './file-name';
import { formatDate } from './format-date';
import { textOf, toHtml, toJson, toYaml } from './targets';

/*
 * Filters that know what they write for: an output that ends in one of them is not escaped again.
 */

/** Filters of Liquid itself that a profile may use; all take and give plain text, numbers and lists. */
export const COMMON_FILTERS: ReadonlySet<string> = new Set(
  (
    'append capitalize ceil compact concat default divided_by downcase first floor join last ' +
    'lstrip minus modulo plus prepend remove remove_first replace replace_first reverse round ' +
    'rstrip size slice sort sort_natural split strip times truncate truncatewords uniq upcase'
  ).split(' '),
);

/** A tag of which Hugo can make a folder: with a letter or digit, not long, no path, no file's ending. */
function hugoTag(text: string): string {
  const tag = [...visibleLine(text).replace(/[/\\.]+/g, '-')].slice(0, 60).join('');
  return /[\p{L}\p{N}]/u.test(tag) ? tag.trim() : '';
}

/** A tag as notes have them: letters, digits, `_`, `-` and `/`, and not only digits. */
function noteTag(text: string): string {
  const word = visibleLine(text)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_/-]+/gu, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^\d+$/.test(word) ? `_${word}` : word;
}

function pinyinOf(text: string, between: string): string {
  return text.replace(/\p{Script=Han}+/gu, (han) => toPinyin(han, between));
}

type Filter = (value: unknown, ...parameters: unknown[]) => string;

/** Alphabetical. */
export const TARGET_FILTERS: Readonly<Record<string, Filter>> = {
  date: (value, format, zone) =>
    value === null
      ? ''
      : formatDate(textOf(value), textOf(format), zone === undefined ? zone : textOf(zone)),
  file_name: (value) => fileName(textOf(value)),
  html_escape: toHtml,
  hugo_tag: (value) => hugoTag(textOf(value)),
  jekyll_tag: (value) => jekyllTag(visibleLine(textOf(value))),
  json: toJson,
  link: (value) => linkLine(textOf(value)),
  liquid_escape: (value) => escapeLiquid(textOf(value)),
  markdown_escape: (value) => escapeMarkdown(visibleLine(textOf(value))),
  note_tag: (value) => noteTag(textOf(value)),
  pinyin: (value, between = ' ') => pinyinOf(textOf(value), textOf(between)),
  raw: textOf,
  slug: (value, between = '') => {
    const sign = textOf(between);
    if (!/^[-_]?$/.test(sign)) throw new TemplateStop('bad-value', sign);
    return slugWords(textOf(value), sign);
  },
  yaml: toYaml,
  yaml_word: (value) => yamlWord(textOf(value)),
};
