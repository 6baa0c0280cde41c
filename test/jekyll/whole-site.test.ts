// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import type { FullPost } from '../../src/core/post';
import { parseSettings } from '../../src/core/settings';
import { exportEntries } from '../../src/export/export-entries';
import { emptyReport } from '../../src/export/export-report';
import { withSite } from '../../src/export/site/with-site';
import { aPost } from '../support/a-capture';
import { collect, streamOf } from '../support/collect';
import {
  buildFolder,
  findJekyll,
  findOldJekyll,
  jekyllName,
  type BuiltFolder,
  type Jekyll,
} from '../support/jekyll';
import { aSite } from '../support/site-options';
import { hostilePosts } from './hostile-posts';

/*
 * An export as a whole site, built as it is by the real Jekyll, 4 and 3: what a visitor of the built
 * pages finds, that no link leads nowhere, and that no page asks another place for anything.
 */
type Builder = Jekyll | { missing: string };

/** Export and build on a busy machine, ms. */
const SLOWEST = 900_000;

const DAY = 86_400_000;
const BASE = '/archive';
const PROFILES = ['finews', 'markdown'] as const;
type ProfileId = (typeof PROFILES)[number];

async function built(
  jekyll: Builder,
  posts: readonly FullPost[],
  profile: ProfileId,
): Promise<BuiltFolder> {
  const settings = parseSettings({ zone: 'Asia/Shanghai', siteAddress: `news.example${BASE}` });
  const entries = exportEntries(streamOf([...posts]), { profile, settings, report: emptyReport() });
  return buildFolder(await collect(withSite(entries, aSite({ base: BASE }))), jekyll);
}

/** 120 posts of five sources over four months, the newest first in number. */
function orderlyPosts(): FullPost[] {
  const sources = ['证券日报', '21世纪经济报道', 'IT之家', 'Le Monde', '163'];
  return Array.from({ length: 120 }, (_, number) => ({
    ...aPost(),
    id: `post-${String(number)}`,
    identity: `a.example/${String(number)}`,
    articleId: `ID${String(number)}`,
    headline: `第${String(number)}篇`,
    source: { name: sources[number % 5] ?? '' },
    keywords: ['经济', `词${String(number % 3)}`],
    publishedAt: {
      instant: Date.UTC(2022, 3, 30, 12) - number * DAY,
      offset: 480,
      zoneFrom: 'page',
      precision: 'second',
      from: 'meta',
    },
  }));
}

function parse(site: BuiltFolder, path: string): Document {
  const html = site.files.get(path);
  if (html === undefined) throw new Error(`no ${path}`);
  return new DOMParser().parseFromString(html, 'text/html');
}

function textsOf(page: ParentNode, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
}

function pagesOf(site: BuiltFolder): [string, Document][] {
  const paths = [...site.files.keys()].filter((path) => path.endsWith('.html'));
  return paths.map((path) => [path, parse(site, path)]);
}

/** Where an address of the site leads, among its files. */
function targetOf(address: string): string {
  const path = decodeURIComponent(address.replace(/[?#].*/, '')).slice(BASE.length + 1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function deadLinks(site: BuiltFolder, pages = pagesOf(site)): string[] {
  return pages.flatMap(([path, page]) =>
    [...page.querySelectorAll('a[href^="/"]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => !address.startsWith('//') && !site.files.has(targetOf(address)))
      .map((address) => `${path}: ${address}`),
  );
}

/** Elements by which a page would fetch from another place, or run what is not the site's own. */
function reachesOut([path, page]: [string, Document]): string[] {
  return [
    ...page.querySelectorAll('[src], [srcset], [poster], [data], link, script, iframe, style'),
  ]
    .filter((element) => {
      const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      return !/^(?:\/archive\/|data:,$)/.test(address);
    })
    .map((element) => `${path}: ${element.outerHTML.slice(0, 200)}`);
}

function scripted([path, page]: [string, Document]): string[] {
  return [...page.querySelectorAll('*')]
    .filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
    .map((element) => `${path}: ${element.outerHTML.slice(0, 200)}`);
}

function describeSites(jekyll: Builder, hostile: readonly ProfileId[]): void {
  describe.each(PROFILES)('a site of %s', (profile) => {
    const posts = orderlyPosts();
    let site: BuiltFolder;
    beforeAll(async () => {
      site = await built(jekyll, posts, profile);
    }, SLOWEST);

    test('builds as it is, without a word', () => {
      expect(site.log).toEqual([]);
      expect(site.exitCode).toBe(0);
    });

    test('has no link that leads nowhere', () => {
      expect(deadLinks(site)).toEqual([]);
    });

    test('shows the ten newest first, then the five newest of each tag', () => {
      const home = parse(site, 'index.html');
      expect(textsOf(home, '.newest li a')).toEqual(
        posts.slice(0, 10).map(({ headline }) => headline),
      );
      const sections = [...home.querySelectorAll('.by-tag section')].map(
        (section): [string, string[]] => [
          textsOf(section, 'h2').join(''),
          textsOf(section, 'li a'),
        ],
      );
      const tag = profile === 'finews' ? 'IT之家新闻' : '词1';
      const step = profile === 'finews' ? 5 : 3;
      const first = profile === 'finews' ? 2 : 1;
      const wanted = [0, 1, 2, 3, 4].map((turn) => `第${String(first + turn * step)}篇`);
      expect(sections).toHaveLength(profile === 'finews' ? 5 : 4);
      expect(Object.fromEntries(sections)[tag]).toEqual(wanted);
    });

    test('lists a category whole, newest first, under its own name', () => {
      const page = parse(site, 'category/ITzhijia.html');
      expect(textsOf(page, 'h1')).toEqual([profile === 'finews' ? 'IT之家新闻' : 'IT之家']);
      expect(textsOf(page, '.rows a')).toHaveLength(24);
      expect(textsOf(page, '.rows a')[0]).toBe('第2篇');
      expect(textsOf(page, 'h2')).toEqual(['2022']);
    });

    test('has a page a month with all of its posts and no others', () => {
      const months = textsOf(parse(site, 'month/index.html'), '.index a');
      expect(months).toEqual(['2022-04', '2022-03', '2022-02', '2022-01']);
      const days = months.map(
        (month) => textsOf(parse(site, `month/${month}/index.html`), '.rows time').length,
      );
      expect(days).toEqual([30, 31, 28, 31]);
    });

    test('turns its pages', () => {
      const second = parse(site, 'page/2/index.html');
      expect(textsOf(second, '.rows a')[0]).toBe('第50篇');
      expect(textsOf(second, '.pages a')).toHaveLength(2);
      expect(textsOf(parse(site, 'page/3/index.html'), '.rows a')).toHaveLength(20);
      expect(site.files.has('page/4/index.html')).toBe(false);
    });

    test('has a feed of the newest and an index of all for its search', () => {
      const feed = new DOMParser().parseFromString(site.files.get('feed.xml') ?? '', 'text/xml');
      expect(feed.querySelector('parsererror')).toBeNull();
      expect(textsOf(feed, 'entry > title')).toEqual(
        posts.slice(0, 20).map(({ headline }) => headline),
      );
      expect(feed.querySelector('entry > link')?.getAttribute('href')).toMatch(
        /^https:\/\/news\.example\/archive\//,
      );
      const index: unknown = JSON.parse(site.files.get('search.json') ?? '');
      expect(index).toHaveLength(120);
    });

    test('has a page for what is not there', () => {
      expect(textsOf(parse(site, '404.html'), 'h1')).toEqual(['[missing]']);
    });
  });

  test.each(hostile)(
    'hostile text in every field of %s builds, is shown, runs nowhere and fetches nothing',
    async (profile) => {
      const posts = hostilePosts().map(({ post }) => post);
      const site = await built(jekyll, posts, profile);
      expect(site.log).toEqual([]);
      const pages = pagesOf(site);
      expect(pages.flatMap(reachesOut)).toEqual([]);
      expect(pages.flatMap(scripted)).toEqual([]);
      expect(deadLinks(site, pages)).toEqual([]);
      const feed = new DOMParser().parseFromString(site.files.get('feed.xml') ?? '', 'text/xml');
      expect(feed.querySelector('parsererror')).toBeNull();
      expect(JSON.parse(site.files.get('search.json') ?? '')).toHaveLength(
        pages.filter(([, page]) => page.querySelector('article.post')).length,
      );
    },
    SLOWEST,
  );

  test('an empty archive is a site, too', async () => {
    const site = await built(jekyll, [], 'markdown');
    expect(site.log).toEqual([]);
    expect(deadLinks(site)).toEqual([]);
    expect(textsOf(parse(site, 'index.html'), 'main p')).toContain('[empty]');
  });
}

const BUILDERS: [Builder, readonly ProfileId[]][] = [
  [findJekyll(), PROFILES],
  // It takes minutes for each; hostile.test.ts has it build finews.
  [findOldJekyll(), ['markdown']],
];
for (const [jekyll, hostile] of BUILDERS) {
  describe.skipIf('missing' in jekyll)(jekyllName(jekyll), () => describeSites(jekyll, hostile));
}
