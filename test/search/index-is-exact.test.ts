import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Searcher } from '../../src/search/engine/searcher';
import { catchUp } from '../../src/search/indexer/catch-up';
import { deletePosts, restorePosts } from '../../src/store/bin';
import { editPost } from '../../src/store/edit-post';
import { readIndexState } from '../../src/store/index-tables';
import { eachFullPost } from '../../src/store/each-full-post';
import type { FullPost } from '../../src/core/post';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

/** A repeatable stream of numbers below 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Few letters, so that texts share many pairs without sharing what stands in the query. */
const PIECES = '央行降准银証券𠮷 的 ，\n'
  .split('')
  .concat(['bank ', 'ban ', 'Rate', '2022年', 'A-b ']);

function textFrom(random: () => number, length: number): string {
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '的')
    .join('')
    .toWellFormed();
}

async function fill(from: number, count: number): Promise<void> {
  for (let at = from; at < from + count; at += 1) {
    const random = randomFrom(at + 1);
    const text = textFrom(random, 20 + (at % 30));
    const headline = textFrom(random, 4).trim() || '无题';
    await saved({ url: addressOf(at), headline, text, authors: [] }, at);
  }
}

/* What a plain scan finds, told without anything of src/search but its words for letters. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('証', '证');
}
const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a term of letters stands in the text: Chinese anywhere, words from their beginning. */
function scan(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const before = Array.from(text.slice(0, at)).at(-1) ?? ' ';
    const first = Array.from(term)[0] ?? '';
    if (HAN.test(first) || HAN.test(before) || !LETTER.test(before)) return true;
  }
  return false;
}

async function scanAll(query: string): Promise<string[]> {
  const found: FullPost[] = [];
  for await (const post of eachFullPost('all')) {
    const facts = [post.headline, post.source?.name, post.publisher.name, post.publisher.host];
    const lines = [...facts, ...post.tags, ...post.authors].join('\n');
    const isHit = query.split(' ').every((term) => {
      const [, inHeadline] = term.split('headline:');
      if (inHeadline !== undefined) return scan(plain(post.headline ?? ''), plain(inHeadline));
      return scan(plain(lines), plain(term)) || scan(plain(post.text), plain(term));
    });
    if (isHit) found.push(post);
  }
  return found.map(({ id }) => id).sort();
}

const QUERIES = [
  '的',
  '央行',
  '央行降',
  '行降准',
  '证券',
  '証券',
  '降准银证',
  '银',
  '𠮷',
  '𠮷的',
  '央',
  'b',
  'ban',
  'bank',
  'rate',
  'RATE',
  '2022',
  '2022年',
  '年央',
  '央行 bank',
  '准 a',
  '的央行',
  'bank的',
  '行rate',
  '示例',
  'zzz',
  '降 𠮷',
  'headline:央行',
  'headline:的',
  'headline:bank',
  'headline:准银 降',
];

async function expectExact(searcher: Searcher): Promise<void> {
  for (const query of QUERIES) {
    const ids = await searcher.ids({ query, order: 'captured', forms: 'one' });
    expect([query, ids.sort()]).toEqual([query, await scanAll(query)]);
  }
}

const OPTIONS = { forms: 'one', mostCharacters: 900 } as const;

it('finds what a plain scan finds and nothing else: unindexed, half, whole, changed, merged', async () => {
  const searcher = new Searcher();
  await fill(0, 60);
  await expectExact(searcher);

  const stop = new AbortController();
  const half = catchUp({ ...OPTIONS, signal: stop.signal });
  stop.abort();
  await half;
  await expectExact(searcher);

  await catchUp(OPTIONS);
  expect(await readIndexState()).toMatchObject({ posts: 60 });
  expect((await readIndexState())?.readThrough).toBeUndefined();
  await expectExact(searcher);

  await fill(60, 5);
  const ids = await searcher.ids({ query: '', order: 'captured', forms: 'one' });
  await editPost(ids[3] ?? '', { headline: '央行𠮷降准银证', tags: ['zzz'] }, { now: 2_000 });
  await deletePosts(ids.slice(10, 20), 1);
  await expectExact(searcher);
  await catchUp(OPTIONS);
  await expectExact(searcher);

  await restorePosts(ids.slice(10, 15));
  for (let round = 0; round < 8; round += 1) {
    await fill(100 + round * 3, 3);
    await catchUp(OPTIONS);
  }
  await expectExact(searcher);
  expect((await readIndexState())?.segments.length).toBeLessThan(6);
}, 60_000);
