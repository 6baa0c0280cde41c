import type { Capture } from '../../../../src/core/capture.ts';
import { makePost, type Stamp } from '../../../../src/core/make-post.ts';
import type { Post, PostBody } from '../../../../src/core/post.ts';
import { randomFrom, zipf } from './random.ts';
import { makeVocabulary } from './vocabulary.ts';

const { han, latin } = makeVocabulary();
const CHARACTERS = 1_000;
const SOURCES = 2_000;
/** One post in so many is in a Latin script. */
const LATIN = 5;
const FIRST_DAY = Date.UTC(2018, 0, 1);
const YEARS = 8 * 365.25 * 86_400_000;

function hanText(random: () => number, characters: number): string {
  let text = '';
  for (let since = 0; text.length < characters;) {
    const word = han[zipf(random, han.length)] ?? '';
    text += word;
    since += word.length;
    if (since < 6 || random() > 0.25) continue;
    const isEnd = random() < 0.4;
    text += isEnd ? (random() < 0.25 ? '。\n' : '。') : '，';
    since = 0;
  }
  return `${text}。`;
}

function latinText(random: () => number, characters: number): string {
  let text = '';
  for (let words = 0; text.length < characters; words += 1) {
    const word = latin[zipf(random, latin.length)] ?? '';
    text += words % 14 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    if (words % 14 !== 13) text += ' ';
    else text += words % 70 === 69 ? '.\n' : '. ';
  }
  return text;
}

type Made = { capture: Capture; stamp: Stamp; tags: string[] };

/** A story of a made-up paper as a page gives it, and under what it is saved; number `at` is always the same. */
export function newsCapture(at: number): Made {
  const random = randomFrom(at + 1);
  const isLatin = at % LATIN === LATIN - 1;
  const write = isLatin ? latinText : hanText;
  const source = zipf(random, SOURCES);
  const text = write(random, CHARACTERS);
  const instant = FIRST_DAY + Math.floor(random() * YEARS);
  const name = (number: number) =>
    isLatin ? `Writer ${number}` : `记者${han[number + 200] ?? ''}`;
  const capture: Capture = {
    url: `https://s${source}.news.example/${at}.html`,
    publisher: { name: `第${source % 400}网`, host: `s${source % 400}.news.example` },
    source: { name: isLatin ? `Herald ${source}` : `${han[300 + source] ?? ''}日报` },
    headline: write(random, isLatin ? 60 : 20)
      .replaceAll('\n', '')
      .slice(0, 60),
    authors: [name(zipf(random, 900)), name(zipf(random, 900))].slice(0, at % 3),
    section: han[1_000 + zipf(random, 30)] ?? '财经',
    keywords: [],
    language: isLatin ? 'en' : 'zh-CN',
    publishedAt: {
      instant,
      offset: isLatin ? 0 : 480,
      zoneFrom: 'page',
      precision: 'minute',
      from: 'visible',
    },
    body: text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join(''),
    text,
    images: [],
    extractorVersion: 'made-up',
  };
  const id = `${Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0')}-${String(at).padStart(8, '0')}`;
  const digest = at.toString(16).padStart(64, '0');
  const tags = random() < 0.3 ? [han[2_000 + zipf(random, 40)] ?? ''] : [];
  return { capture, stamp: { id, now: instant + 3_600_000, digest }, tags };
}

/** The same story as the archive keeps it. */
export function newsPost(at: number): { post: Post; body: PostBody } {
  const { capture, stamp, tags } = newsCapture(at);
  const made = makePost(capture, stamp);
  return { ...made, post: { ...made.post, tags } };
}

/** Queries of one to six characters, common and rare, absent, of several terms, and Latin beginnings. */
export function makeQueries(posts: number, count: number): string[] {
  const random = randomFrom(7);
  const textOf = () => newsPost(Math.floor(random() * posts)).body.text.replaceAll('\n', '');
  const pieceOf = (length: number): string => {
    const pieces = textOf().match(/[\p{Script=Han}]{6,}/gu) ?? [];
    const piece = pieces[Math.floor(random() * pieces.length)];
    if (piece === undefined) return pieceOf(length);
    const from = Math.floor(random() * (piece.length - length + 1));
    return piece.slice(from, from + length);
  };
  const common = (most: number) => han[Math.floor(random() * most)] ?? '';
  const word = () => latin[60 + Math.floor(random() * 3_000)] ?? '';
  const kinds: (() => string)[] = [
    ...[1, 2, 3, 4, 5, 6].map((length) => () => pieceOf(length)),
    () => common(40),
    () => common(400),
    () => common(30_000),
    () => `${common(300)} ${common(2_000)}`,
    () => `${common(60)} ${common(60)} ${common(200)}`,
    () => pieceOf(3) + common(5_000),
    () => word().slice(0, 2 + Math.floor(random() * 3)),
    () => `${word()} ${word().slice(0, 3)}`,
    () => word(),
    () => `囎${common(100)}`,
  ];
  return Array.from({ length: count }, (_, at) => kinds[at % kinds.length]?.() ?? '');
}
