import { htmlBody, markdownBody, plainBody, type ImportedBody } from './imported-body';
import { isPageAddress } from './front-facts';
import type { Parts } from './front-matter';

/** A post in the form of the archive (docs/export-profiles.md, finews), with what is wrong in it. */
export type ArchivePost = {
  headline?: string;
  date: string;
  source?: string;
  slug: string;
  address?: string;
  dek?: string;
  body: ImportedBody;
  damage: ArchiveDamage[];
};

/** What the script that filled the archive got wrong; `check` names it with its line. */
export const ARCHIVE_DAMAGE = ['title', 'quotes', 'date', 'link', 'slug', 'markup'] as const;
export type ArchiveDamageKind = (typeof ARCHIVE_DAMAGE)[number];
export type ArchiveDamage = { kind: ArchiveDamageKind; line: number };

const KEYS = ['layout', 'title', 'date', 'categories', 'tags'];
const FOOTER = /^\[返回.*\/category\/.*\)｜\[返回首页\]\(.*\)$/;
const LINK = /^<([^<>\n]*)>$/;
const DIGEST = /^> ([^\n]*)\n\n/;

/** The lines of pasted front matter; undefined where it is of another form. */
function pastedFields(front: string): Map<string, { value: string; line: number }> | undefined {
  const fields = new Map<string, { value: string; line: number }>();
  for (const [index, text] of front.split('\n').entries()) {
    const [, key = '', value = ''] = /^([a-z]+):(.*)$/.exec(text) ?? [];
    if (!KEYS.includes(key) || fields.has(key)) return undefined;
    fields.set(key, { value: value.trim(), line: index + 2 });
  }
  const isPost = fields.get('layout')?.value === 'post' && fields.has('categories');
  return isPost && fields.has('title') && fields.has('tags') ? fields : undefined;
}

/** A scalar as YAML reads it in quotes; undefined where its quotes are broken. */
function unquoted(value: string): string | undefined {
  if (!value.startsWith('"')) return value;
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'string' ? read : undefined;
  } catch {
    return undefined;
  }
}

function bodyOf(text: string): ImportedBody {
  if (/<[a-z!/]/i.test(text)) return htmlBody(text);
  return /[\\&*_`[\n]/.test(text) ? markdownBody(text) : plainBody(text);
}

function plainLine(markdown: string): string {
  return /[\\&*_`[]/.test(markdown) ? markdownBody(markdown).text : markdown;
}

type Story = { address: string; dek: string; body: ImportedBody; lines: number };

/** A footer or a link is no longer; no line of a hostile file is looked at for longer either. */
const LONGEST_LINE = 10_000;

/** A text -> its last line, where that is of the form, and what stands before it. */
function lastLine(text: string, form: RegExp): { before: string; found?: RegExpExecArray } {
  const whole = text.trimEnd();
  const start = whole.lastIndexOf('\n') + 1;
  const line = whole.slice(start, start + LONGEST_LINE);
  const found = form.exec(line);
  return found ? { before: whole.slice(0, start), found } : { before: text };
}

function storyOf(text: string): Story {
  const { before: withoutFooter } = lastLine(text, FOOTER);
  const { before, found: link } = lastLine(withoutFooter, LINK);
  const rest = before.trim();
  const digest = DIGEST.exec(rest);
  const dek = plainLine(digest?.[1] ?? '');
  const lines = (link ? withoutFooter.trimEnd() : rest).split('\n').length;
  return {
    address: (link?.[1] ?? '').trim(),
    dek,
    body: bodyOf(digest ? rest.slice(digest[0].length) : rest),
    lines,
  };
}

function withoutNews(tags: string): string {
  const [first = ''] = tags.replace(/^\[(.*)\]$/, '$1').split(/",\s*"/);
  return (unquoted(first) ?? first).replace(/新闻$/, '').trim();
}

/** A file's parts -> the post of the archive that it is; undefined where it is of another form. */
export function readArchivePost({ kind, front, body, line }: Parts): ArchivePost | undefined {
  const fields = kind === 'yaml' ? pastedFields(front) : undefined;
  if (!fields) return undefined;
  const field = (key: string) => fields.get(key) ?? { value: '', line: 1 };
  const damage: ArchiveDamage[] = [];
  const found = (what: ArchiveDamageKind, at: number) => damage.push({ kind: what, line: at });
  const title = field('title');
  const read = unquoted(title.value);
  const headline = (read ?? title.value.replace(/^"|"$/g, '')).trim();
  if (read === undefined) found('quotes', title.line);
  else if (headline === '') found('title', title.line);
  const date = field('date');
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?: [+-]\d{4})?$/.test(date.value)) found('date', date.line);
  const slug = unquoted(field('categories').value) ?? '';
  if (!/^[\p{L}\p{N}-]+$/u.test(slug)) found('slug', field('categories').line);
  const story = storyOf(body);
  if (!isPageAddress(story.address)) found('link', line + story.lines - 1);
  if (story.body.isCleaned) found('markup', line);
  const source = withoutNews(field('tags').value);
  return {
    date: date.value,
    slug,
    body: story.body,
    damage,
    ...(headline !== '' && { headline }),
    ...(source !== '' && { source }),
    ...(isPageAddress(story.address) && { address: story.address }),
    ...(story.dek !== '' && { dek: story.dek }),
  };
}
