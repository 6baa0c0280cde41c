// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FullPost } from '../../../src/core/post';
import { parseSettings } from '../../../src/core/settings';
import { exportEntries } from '../../../src/export/export-entries';
import { emptyReport } from '../../../src/export/export-report';
import { aPost } from '../../support/a-capture';
import { collect, streamOf } from '../../support/collect';
import { inShared } from '../../support/shared-folder';

const reference = inShared('seed/2022-01-04-NW202201042235679186.md');
const page = inShared('seed/page.html');

function lineOf(element: Element | null): string {
  if (!element) throw new Error('page.html has another layout');
  return element.textContent;
}

/** What the extractor reads from the page, by hand. */
function referencePost(path: string): FullPost {
  const article = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/html');
  const credit = article.querySelector('#content .em_media');
  const line = lineOf(credit);
  credit?.remove();
  const paragraphs = [...article.querySelectorAll('#content p')];
  return {
    ...aPost(),
    url: 'http://finews.zning.xyz/html_News/NewsShare.html?infoCode=NW202201042235679186',
    identity: 'finews.zning.xyz/html_News/NewsShare.html?infoCode=NW202201042235679186',
    articleId: 'NW202201042235679186',
    headline: lineOf(article.querySelector('h1')),
    source: { name: lineOf(article.querySelector('.media')), line },
    publishedAt: {
      instant: Date.parse('2022-01-04T10:05:25Z'),
      offset: 480,
      zoneFrom: 'language',
      precision: 'second',
      from: 'visible',
    },
    body: paragraphs.map((paragraph) => paragraph.outerHTML).join('\n'),
    text: paragraphs.map((paragraph) => paragraph.textContent).join('\n'),
  };
}

test.skipIf('missing' in reference || 'missing' in page)(
  `the reference post comes out byte for byte, with its category page${'missing' in reference ? ` (skipped: ${reference.missing})` : ''}`,
  async () => {
    if ('missing' in reference || 'missing' in page) throw new Error('skipped');
    const options = {
      profile: 'finews' as const,
      settings: parseSettings({}),
      report: emptyReport(),
    };
    const posts = streamOf([referencePost(page.path)]);
    const [post, category] = await collect(exportEntries(posts, options));
    expect(post?.path).toBe('_posts/2022-01-04-NW202201042235679186.md');
    expect(post?.content).toBe(readFileSync(reference.path, 'utf8'));
    expect(category).toMatchObject({
      path: 'category/zhengquanribaowang.html',
      content: '---\nlayout: category\ntitle: 证券日报网新闻\ncategory: zhengquanribaowang\n---\n',
    });
  },
);
