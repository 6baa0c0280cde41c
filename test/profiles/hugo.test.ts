// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/core/settings';
import type { FileEntry } from '../../src/export/entry';
import { exportEntries } from '../../src/export/export-entries';
import { emptyReport } from '../../src/export/export-report';
import { hostilePosts } from '../jekyll/hostile-posts';
import { letters, readBuiltPosts, type BuiltPost } from '../jekyll/read-built-posts';
import { collect, streamOf } from '../support/collect';
import { buildHugoSite, findHugo } from '../support/hugo';
import type { BuiltSite } from '../support/jekyll';
import { builtIn, opened } from '../support/template-profile';

/* Hostile text in every field of a post, through the profile for Hugo, built by the real Hugo. */
const hugo = findHugo();
const why = 'missing' in hugo ? `skipped: ${hugo.missing}` : 'real Hugo';

const SLOWEST = 400_000;
const posts = hostilePosts();

describe.skipIf('missing' in hugo)(why, () => {
  let entries: FileEntry[];
  let site: BuiltSite;
  let built: Map<string, BuiltPost>;
  beforeAll(async () => {
    const report = emptyReport();
    const settings = parseSettings({ zone: 'Asia/Shanghai' });
    const options = { profile: opened(builtIn('hugo')), settings, report };
    entries = await collect(exportEntries(streamOf(posts.map(({ post }) => post)), options));
    expect(report.leftOut).toEqual([]);
    site = buildHugoSite(entries);
    built = readBuiltPosts(site.pages);
  }, SLOWEST);

  /** Posts of which `wrong` says something, with what it says. */
  function complaints(wrong: (at: number, page: BuiltPost) => string | undefined): string[] {
    return entries.flatMap(({ path }, at) => {
      const page = built.get(path);
      const complaint = page ? wrong(at, page) : 'not built';
      return complaint === undefined ? [] : [`${posts[at]?.post.id} ${path}: ${complaint}`];
    });
  }
  const differs = (found: string, wanted: string): string | undefined =>
    found === wanted ? undefined : `${JSON.stringify(found)} for ${JSON.stringify(wanted)}`;

  test('the build succeeds and complains about nothing', () => {
    expect(site.log).toEqual([]);
    expect(site.exitCode).toBe(0);
  });

  test('every post has a page of its own', () => {
    expect(entries.length).toBe(posts.length);
    expect(complaints(() => undefined).slice(0, 20)).toEqual([]);
    const addresses = [...built.values()].map(({ address }) => address.toLowerCase());
    expect(new Set(addresses).size).toBe(posts.length);
  });

  test('every headline is as captured', () => {
    const wrong = complaints((at, { title }) => {
      const headline = posts[at]?.post.headline;
      return headline?.trim() ? differs(title, headline.toWellFormed()) : undefined;
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('every text is shown to the letter', () => {
    const wrong = complaints((at, page) => {
      const { post, shown } = posts[at] ?? {};
      return differs(letters(page.main.textContent), letters(`${post?.dek ?? ''}${shown ?? ''}`));
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('nothing of it runs, and nothing is asked of another host but pictures', () => {
    const active = [...built.values()].flatMap(({ path, main }) =>
      [...main.querySelectorAll('*')]
        .filter(
          (element) =>
            /^(?:script|style|iframe|svg|object|embed|link)$/.test(element.localName) ||
            element.getAttributeNames().some((name) => name.startsWith('on')) ||
            /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute('href') ?? ''),
        )
        .map((element) => `${path}: ${element.outerHTML}`),
    );
    expect(active).toEqual([]);
  });
});
