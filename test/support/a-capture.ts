import type { Capture } from '../../src/core/capture';
import { makePost } from '../../src/core/make-post';
import type { FullPost } from '../../src/core/post';
import { escapeHtml } from '../../src/export/escape/escape-html';

/** A capture of a made-up story, with what a test cares about in its place. */
export function aCapture(facts: Partial<Capture> = {}): Capture {
  const text = facts.text ?? '央行宣布降准零点五个百分点。\n市场反应平稳。';
  return {
    url: 'https://news.example.cn/2026/1122/100200300.html',
    publisher: { name: '示例新闻', host: 'news.example.cn' },
    source: { name: '示例日报' },
    headline: '央行宣布降准',
    authors: ['张三'],
    keywords: [],
    publishedAt: {
      instant: Date.UTC(2026, 10, 22, 10, 5),
      offset: 480,
      zoneFrom: 'language',
      precision: 'minute',
      from: 'visible',
    },
    body: `<p>${escapeHtml(text).split('\n').join('</p>\n<p>')}</p>`,
    images: [],
    extractorVersion: '1',
    ...facts,
    text,
  };
}

/** A post with its body as the archive would keep it. */
export function aPost(facts: Partial<FullPost> = {}): FullPost {
  const stamp = { id: 'post-1', now: Date.UTC(2026, 10, 22, 12), digest: 'd1' };
  const { post, body } = makePost(aCapture(facts), stamp);
  return { ...post, body: body.body, text: body.text, ...facts };
}
