import { makePost } from '../../src/core/make-post.ts';
import type { Post, PostBody } from '../../src/core/post.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2020, 0, 1);
const HAN =
  '市场经济发展企业银行证券投资增长政策改革创新科技港口航运城市居民数据报告显示记者获悉今年以来';
const OUTLETS = ['证券日报网', '长江航运日报', '重庆商报', '21世纪经济报道', 'IT之家', '海港新闻'];

/** A repeatable stream of numbers below 1. */
function randomFrom(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function sentence(random: () => number, length: number): string {
  const letters = Array.from({ length }, () => HAN[Math.floor(random() * HAN.length)] ?? '市');
  return `${letters.join('')}。`;
}

/** Post number `at` of a made-up archive: ten paragraphs, 1,000 Han characters, always the same. */
export function madeUpPost(at: number): { post: Post; body: PostBody } {
  const random = randomFrom(at);
  const paragraphs = Array.from({ length: 10 }, () => sentence(random, 99));
  const instant = FIRST + (at % 2_000) * DAY + at * 1_000;
  const link = `<p>详见<a href="https://made-up.example/${at}">原文</a>，共<strong>${at}</strong>字。</p>`;
  const capture = {
    url: `https://made-up.example/a/${String(2_020_000_000 + at)}.html`,
    publisher: { name: '造报网', host: 'made-up.example' },
    source: { name: OUTLETS[at % OUTLETS.length] ?? '造报网' },
    headline: sentence(random, 20).slice(0, -1),
    authors: ['王一', '李二'].slice(0, at % 3),
    keywords: [],
    language: 'zh-CN',
    publishedAt: {
      instant,
      offset: 480,
      zoneFrom: 'language' as const,
      precision: 'minute' as const,
      from: 'visible' as const,
    },
    body: paragraphs.map((text) => `<p>${text}</p>`).join('') + link,
    text: [...paragraphs, `详见原文，共${at}字。`].join('\n'),
    images: [],
    extractorVersion: 'made-up',
  };
  const digest = at.toString(16).padStart(64, '0');
  return makePost(capture, { id: `made-up-${at}`, now: instant + 60_000, digest });
}
