// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/core/settings';
import type { FileEntry } from '../../src/export/entry';
import { exportEntries } from '../../src/export/export-entries';
import { emptyReport } from '../../src/export/export-report';
import type { CodeProfileId } from '../../src/export/profiles';
import { collect, streamOf } from '../support/collect';
import {
  buildSite,
  findJekyll,
  findOldJekyll,
  jekyllName,
  type BuiltSite,
} from '../support/jekyll';
import { hostilePosts, TRAPS, type HostilePost } from './hostile-posts';
import { letters, readBuiltPosts, type BuiltPost } from './read-built-posts';

/*
 * Hostile text in every field of a post, through both profiles, built by the real Jekyll with both
 * of its Markdown parsers and in two zones, and by the Jekyll 3 of GitHub Pages' line.
 */

/** Export and build of one site on a busy machine, ms; some 10 s on a quiet one. */
const SLOWEST = 900_000;

const NEW_YORK = `timezone: America/New_York
kramdown:
  input: kramdown
plugins: [jekyll-feed]
url: https://x.example`;

const SITES = [
  { jekyll: findJekyll(), name: 'GFM, Shanghai', config: 'timezone: Asia/Shanghai' },
  { jekyll: findJekyll(), name: 'kramdown, New York, feed', config: NEW_YORK },
  { jekyll: findOldJekyll(), name: 'GFM, Shanghai', config: 'timezone: Asia/Shanghai' },
];
type Site = (typeof SITES)[number];

type Export = { entries: FileEntry[]; posts: HostilePost[] };
type Run = Export & { site: BuiltSite; built: Map<string, BuiltPost> };

async function exported(profile: CodeProfileId): Promise<Export> {
  const posts = hostilePosts();
  const report = emptyReport();
  const options = { profile, settings: parseSettings({ zone: 'Asia/Shanghai' }), report };
  const stream = streamOf(posts.map(({ post }) => post));
  const entries = await collect(exportEntries(stream, options));
  const gone = new Set(report.leftOut.map(({ postId }) => postId));
  return { entries, posts: posts.filter(({ post }) => !gone.has(post.id)) };
}

const exports = { finews: exported('finews'), markdown: exported('markdown') };

async function run(profile: CodeProfileId, { jekyll, config }: Site): Promise<Run> {
  const { entries, posts } = await exports[profile];
  const site = buildSite(entries, config, jekyll);
  return { entries, posts, site, built: readBuiltPosts(site.pages) };
}

/** Posts of which `wrong` says something, with what it says. */
function complaints(
  { posts, entries, built }: Run,
  wrong: (hostile: HostilePost, page: BuiltPost) => string | undefined,
): string[] {
  return posts.flatMap((hostile, index) => {
    const path = entries[index]?.path ?? '';
    const page = built.get(path);
    const complaint = page ? wrong(hostile, page) : 'not built';
    return complaint === undefined ? [] : [`${hostile.post.id} ${path}: ${complaint}`];
  });
}

function differs(found: string, wanted: string): string | undefined {
  return found === wanted ? undefined : `${JSON.stringify(found)} for ${JSON.stringify(wanted)}`;
}

/** What is left of the page below the story in the finews profile: the link and the way back. */
function takeFinewsEnd(main: Element): string {
  const [link, footer] = [...main.children].slice(-2);
  link?.remove();
  footer?.remove();
  return footer?.textContent ?? '';
}

test('there are at least 500 traps', () => {
  expect(TRAPS.length).toBeGreaterThanOrEqual(500);
});

for (const place of SITES) {
  describe.skipIf('missing' in place.jekyll)(`${jekyllName(place.jekyll)}, ${place.name}`, () => {
    describe.each(['finews', 'markdown'] as const)('%s', (profile) => {
      let whole: Run;
      beforeAll(async () => {
        whole = await run(profile, place);
      }, SLOWEST);

      test('the build succeeds and complains about nothing', () => {
        expect(whole.site.log).toEqual([]);
        expect(whole.site.exitCode).toBe(0);
      });

      test('every post has a page of its own', () => {
        expect(whole.posts.length).toBeGreaterThan(TRAPS.length);
        expect(complaints(whole, () => undefined)).toEqual([]);
        const addresses = [...whole.built.values()].map(({ address }) => address.toLowerCase());
        expect(new Set(addresses).size).toBe(whole.posts.length);
      });

      test('every headline is as captured', () => {
        const wrong = complaints(whole, ({ post }, { title }) => {
          const headline = post.headline?.trim() ? post.headline.toWellFormed() : title;
          return title === '' ? 'empty title' : differs(title, headline);
        });
        expect(wrong).toEqual([]);
      });

      test('every post is in one category of one safe word', () => {
        const wrong = complaints(whole, (_hostile, { categories }) =>
          categories.length === 1 && /^[A-Za-z0-9]+$/.test(categories[0] ?? '')
            ? undefined
            : JSON.stringify(categories),
        );
        expect(wrong).toEqual([]);
      });

      test('every text is shown to the letter', () => {
        const wrong = complaints(whole, ({ post, shown }, page) => {
          const main = page.main.cloneNode(true) as Element;
          const isFinews = profile === 'finews';
          const end = isFinews ? takeFinewsEnd(main) : '';
          const line = isFinews ? (post.source?.line ?? '') : '';
          const name = [post.source?.name, post.publisher.name].find((text) => text?.trim());
          const way = `返回${letters(name ?? post.publisher.host)}新闻｜返回首页`;
          if (isFinews && !end.includes('返回')) return `no way back: ${end}`;
          return (
            differs(letters(main.textContent), letters(`${post.dek ?? ''}${shown}${line}`)) ??
            (isFinews ? differs(letters(end), letters(way)) : undefined)
          );
        });
        expect(wrong).toEqual([]);
      });

      test('nothing of it runs', () => {
        const active = [...whole.built.values()].flatMap(({ path, main }) =>
          [...main.querySelectorAll('*')]
            .filter(
              (element) =>
                /^(?:script|style|iframe|svg|object|embed)$/.test(element.localName) ||
                element.getAttributeNames().some((name) => name.startsWith('on')) ||
                /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute('href') ?? ''),
            )
            .map((element) => `${path}: ${element.outerHTML}`),
        );
        expect(active).toEqual([]);
      });
    });
  });
}
