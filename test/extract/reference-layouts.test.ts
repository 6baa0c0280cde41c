// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Capture } from '../../src/core/capture';
import { makePost } from '../../src/core/make-post';
import { parseSettings } from '../../src/core/settings';
import { exportEntries } from '../../src/export/export-entries';
import { emptyReport } from '../../src/export/export-report';
import { extract } from '../../src/extract/extract';
import { collect, streamOf } from '../support/collect';
import { ownArticle } from '../support/own-article';
import { layouts, type ReferenceArticle } from '../support/reference-pages';
import { inShared } from '../support/shared-folder';
import { runNow } from '../../src/extract/steps';

const NAMES = ['share', 'cluttered', 'portal'] as const;
const request = { mode: 'article', zone: 'Europe/Berlin', now: Date.UTC(2026, 10, 22) } as const;

function captureFrom(html: string, url: string): Capture {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const extraction = runNow(extract(page, url, request));
  if (extraction.kind !== 'article') throw new Error(JSON.stringify(extraction));
  return extraction.capture;
}

/** The bytes of the finews post of a capture. */
async function finewsPost(capture: Capture): Promise<string | undefined> {
  const { post, body } = makePost(capture, { id: 'post-1', now: request.now, digest: 'd' });
  const options = {
    profile: 'finews',
    settings: parseSettings({}),
    report: emptyReport(),
  } as const;
  const [file] = await collect(exportEntries(streamOf([{ ...post, ...body }]), options));
  return file?.content;
}

describe.each(NAMES)('an article of our own in the layout "%s"', (name) => {
  const capture = captureFrom(layouts[name](ownArticle), ownArticle.url);

  test('keeps its paragraphs and nothing else, to the byte', () => {
    expect(capture.body).toBe(ownArticle.paragraphs.map((text) => `<p>${text}</p>`).join(''));
    expect(capture.text).toBe(ownArticle.paragraphs.join('\n'));
    expect(capture.images).toEqual([]);
  });

  test('has its headline, its time on the clock of China, and the credited source', () => {
    expect(capture.headline).toBe(ownArticle.headline);
    expect(capture.publishedAt).toMatchObject({
      instant: Date.parse(`${ownArticle.time.replace(' ', 'T')}+08:00`),
      offset: 480,
    });
    expect(capture.source).toMatchObject({
      name: ownArticle.source,
      line: `（文章来源：${ownArticle.source}）`,
    });
  });
});

const reference = inShared('seed/2022-01-04-NW202201042235679186.md');
const missing = 'missing' in reference ? ` (skipped: ${reference.missing})` : '';

/** The reference post, taken apart again. */
function referenceArticle(post: string): ReferenceArticle {
  const part = (pattern: RegExp): string => {
    const found = pattern.exec(post)?.[1];
    if (found === undefined) throw new Error(`the reference post has no ${String(pattern)}`);
    return found;
  };
  return {
    url: part(/^<(http[^>]*)>$/m),
    headline: part(/^title: "(.*)"$/m),
    time: part(/^date: (.*) \+0800$/m),
    source: part(/（文章来源：(.*?)）/),
    paragraphs: [...post.matchAll(/<p>(.*?)<\/p>/g)].map((match) => match[1] ?? ''),
  };
}

test.skipIf('missing' in reference).each(NAMES)(
  `the reference post comes out of the layout "%s" byte for byte${missing}`,
  async (name) => {
    if ('missing' in reference) return;
    const post = readFileSync(reference.path, 'utf8');
    const article = referenceArticle(post);
    expect(await finewsPost(captureFrom(layouts[name](article), article.url))).toBe(post);
  },
);

const page = inShared('seed/page.html');

test.skipIf('missing' in page || 'missing' in reference)(
  `the reference page itself gives the reference post byte for byte${missing}`,
  async () => {
    if ('missing' in page || 'missing' in reference) return;
    const post = readFileSync(reference.path, 'utf8');
    const capture = captureFrom(readFileSync(page.path, 'utf8'), referenceArticle(post).url);
    expect(await finewsPost(capture)).toBe(post);
  },
);
