import { textOf, type Branch } from '../body/tree';
import { escapeAsEntities, escapeMarkdown } from '../escape/escape-markdown';
import { visibleText } from '../escape/visible-text';

/** For whom Markdown is written. */
export type Flavour = {
  text(text: string): string;
  code(element: Branch): string;
  /** Between two lines of one paragraph, and where a line has no room for that. */
  lineBreak: { top: string; inside: string };
  /** Whether HTML may stand for what Markdown has no sign for. */
  takesHtml: boolean;
};

/** For Jekyll: kramdown and GFM pass HTML through, and read no escapes in code. */
export const KRAMDOWN: Flavour = {
  text: escapeMarkdown,
  code: (element) => `<${element.name}>${escapeAsEntities(textOf(element))}</${element.name}>`,
  lineBreak: { top: '<br />', inside: '<br />' },
  takesHtml: true,
};

/** `==marked==` and `%%a comment%%` of notes. */
const NOTE_SIGNS = /([=%]{2,})/;

function asEntities(run: string): string {
  return run.replace(/./g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/**
 * Where readers would make a link of an address or of mail by themselves, and read no escapes in it;
 * and where some look for the end of a link before they read escapes.
 */
function withoutLinks(escaped: string): string {
  return escaped
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/(?<=www)\./gi, '&#46;')
    .replaceAll('@', '&#64;')
    .replace(/\\\](?=\()/g, '&#93;');
}

/** One line of text -> CommonMark that shows exactly it, also where notes give more signs a meaning. */
export function escapeCommonMark(text: string): string {
  const parts = text.split(NOTE_SIGNS);
  const escaped = parts
    .map((part, index) => (index % 2 ? asEntities(part) : escapeMarkdown(part)))
    .join('');
  return escaped === text ? text : withoutLinks(escaped);
}

function codeSpan(element: Branch): string {
  const text = visibleText(textOf(element));
  // no shortcode, no bar of a table, no sign that a span reads otherwise
  const isPlain = /^[^\s`|{}<>&%=@:](?:[^`|{}<>&%=@:]*[^\s`|{}<>&%=@:])?$/.test(text);
  return isPlain ? `\`${text}\`` : escapeCommonMark(text);
}

/** For all other readers: what Markdown has no sign for loses its tags and keeps its text. */
export const COMMONMARK: Flavour = {
  text: escapeCommonMark,
  code: codeSpan,
  lineBreak: { top: '  \n', inside: ' ' },
  takesHtml: false,
};
