import type { FullPost } from '../../src/core/post';
import { aPost } from '../support/a-capture';
import { KRAMDOWN_TRAPS } from './traps/kramdown';
import { LIQUID_TRAPS } from './traps/liquid';
import { NOTES_TRAPS } from './traps/notes';
import { PATH_TRAPS } from './traps/path';
import { UNICODE_TRAPS } from './traps/unicode';
import { YAML_TRAPS } from './traps/yaml';

/** Every trap once. */
export const TRAPS: readonly string[] = [
  ...new Set([
    ...YAML_TRAPS,
    ...LIQUID_TRAPS,
    ...KRAMDOWN_TRAPS,
    ...PATH_TRAPS,
    ...UNICODE_TRAPS,
    ...NOTES_TRAPS,
  ]),
];

/** A post and the text that its body shows, in the order of reading. */
export type HostilePost = { post: FullPost; shown: string };

const DAY = 86_400_000;

function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A value at each place of a body where a writer of Markdown could break it. */
const PLACES: readonly ((value: string, href: string) => string)[] = [
  (e) => `<p>${e}</p>`,
  (e) => `<h2>${e}</h2>`,
  (e, href) => `<p>前<b>${e}</b>中<i>${e}</i>后<a href="${href}">${e}</a>尾${e}</p>`,
  (e) => `<p><strong>${e}</strong>${e}<em><b>${e}</b></em></p>`,
  (e) => `<ul><li>${e}</li><li><p>${e}</p><ul><li>${e}</li></ul></li></ul>`,
  (e) => `<ol start="2022"><li>${e}</li><li>${e}</li></ol>`,
  (e) => `<blockquote>${e}</blockquote>`,
  (e) =>
    `<table><tr><th>${e}</th><th>b</th></tr><tr><td>${e}</td><td><b>${e}</b></td></tr></table>`,
  (e) => `<table><tr><td colspan="2">${e}</td></tr><tr><td><p>${e}</p></td><td>x</td></tr></table>`,
  (e) => `<p>a<code>${e}</code>b<sub>${e}</sub><del>${e}</del><kbd>${e}</kbd></p>`,
  (e) => `<pre>1 ${e}\n\n2 ${e}</pre>`,
  (e) =>
    `<figure><img src="https://i.example/a.png" alt="${e}"><figcaption>${e}</figcaption></figure>`,
  (e) => `<p>${e}<br>${e}</p>`,
  (e) => `<div>${e}<div>${e}</div>${e}</div>`,
];

/** The text of the places above: values are escaped in them, so what looks like a tag is one. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code)));
}

function bodyFacts(value: string): Partial<FullPost> {
  const escaped = escapeHtml(value);
  const href = escapeHtml(`https://h.example/${value}`);
  return { body: PLACES.map((place) => place(escaped, href)).join('\n') };
}

/** Each field of a post that an export reads, with a hostile value in it. */
const FIELDS: readonly ((value: string) => Partial<FullPost>)[] = [
  (value) => ({ headline: value }),
  (value) => ({ source: { name: value } }),
  (value) => ({ source: { name: '证券日报网', line: value } }),
  (value) => ({ dek: value }),
  (value) => ({ authors: [value, 'B'] }),
  (value) => ({ tags: [value] }),
  (value) => ({ keywords: [value, value, 'x y'] }),
  (value) => ({ articleId: value }),
  (value) => ({ url: `https://h.example/${value}`, identity: value }),
  (value) => ({ publisher: { name: value, host: 'h.example' } }),
  (value) => ({ section: value, byline: value, dateline: value }),
  (value) => ({ body: '', text: value }),
  bodyFacts,
];

function everyField(value: string): Partial<FullPost> {
  const all = FIELDS.map((field) => field(value));
  return { ...Object.assign({}, ...all), source: { name: value, line: value }, text: value };
}

function hostilePost(index: number, name: string, facts: Partial<FullPost>): HostilePost {
  const instant = Date.UTC(2019, 0, 1) + (index % 90) * DAY + index * 1000;
  const post: FullPost = {
    ...aPost(),
    id: `${name}-${index}`,
    identity: `h.example/${name}/${index}`,
    articleId: `N${index}`,
    publishedAt: { instant, offset: 480, zoneFrom: 'page', precision: 'second', from: 'meta' },
    ...facts,
  };
  return { post, shown: post.body === '' ? post.text : textOf(post.body) };
}

/** For each trap a post with it in every field, and one with it in one field, by turns. */
export function hostilePosts(): HostilePost[] {
  return TRAPS.flatMap((value, index) => {
    const field = FIELDS[index % FIELDS.length];
    return [
      hostilePost(index, 'all', everyField(value)),
      hostilePost(index, 'one', field ? field(value) : {}),
    ];
  });
}
