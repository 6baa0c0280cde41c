// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { FullPost } from '../../src/core/post';
import { parseSettings } from '../../src/core/settings';
import { exportEntries } from '../../src/export/export-entries';
import { emptyReport } from '../../src/export/export-report';
import type { Profile } from '../../src/export/profile';
import type { CodeProfileId } from '../../src/export/profiles';
import { withSite } from '../../src/export/site/with-site';
import { withAssets } from '../../src/export/with-assets';
import { aPost } from '../support/a-capture';
import { collect, streamOf } from '../support/collect';
import { buildHugoSite, findHugo } from '../support/hugo';
import { buildFolder, buildSite, findJekyll } from '../support/jekyll';
import { asFiles, bodyShowing, imageSource, keptImage } from '../support/kept-images';
import { aSite } from '../support/site-options';
import { builtIn, opened } from '../support/template-profile';

/* Images that leave with their posts, as the built pages show them. */
const jekyll = findJekyll();
const hugo = findHugo();
const BASE = '/archive';
const PATH = `assets/images/${keptImage(1).name}`;
const TABLE = `<table><tbody><tr><td>${bodyShowing('a')}</td><td>b</td></tr></tbody></table>`;

const posts: FullPost[] = [
  aPost({ id: 'p1', identity: 'i1', articleId: 'A1', body: bodyShowing('a', 'b') }),
  aPost({ id: 'p2', identity: 'i2', articleId: 'A2', body: `<ul><li>${TABLE}</li></ul>${TABLE}` }),
];
const images = imageSource({ p1: { a: 1 }, p2: { a: 1 } });

function entriesOf(profile: CodeProfileId | Profile) {
  const settings = parseSettings({ zone: 'Asia/Shanghai' });
  const options = { profile, settings, report: emptyReport(), images };
  return exportEntries(streamOf(posts), options);
}

/** Addresses of the pictures of all pages that show any. */
function picturesOf(pages: readonly { html: string }[]): string[] {
  return pages.flatMap(({ html }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const shown = page.querySelectorAll('main img, article img');
    return [...shown].map((picture) => picture.getAttribute('src') ?? '');
  });
}

describe.skipIf('missing' in jekyll)('real Jekyll', () => {
  test.each(['finews', 'markdown'] as const)(
    '%s: below whatever address the site lies',
    async (profile) => {
      const files = await asFiles(await collect(withAssets(entriesOf(profile))));
      const site = buildSite(files, `baseurl: ${BASE}`);
      expect([site.log, site.exitCode]).toEqual([[], 0]);
      const shown = picturesOf(site.pages);
      expect(shown.filter((address) => address === `${BASE}/${PATH}`)).toHaveLength(3);
      expect(shown.filter((address) => address.startsWith('https://img.example/b'))).toHaveLength(
        1,
      );
      expect(shown).toHaveLength(4);
    },
  );

  test('in a whole site the file is where its pages look for it', async () => {
    const site = withSite(entriesOf('finews'), aSite({ base: BASE }));
    const built = buildFolder(await asFiles(await collect(withAssets(site))));
    expect([built.log, built.exitCode]).toEqual([[], 0]);
    const pages = [...built.files].flatMap(([path, html]) =>
      path.endsWith('.html') ? [{ html }] : [],
    );
    expect(picturesOf(pages)).toContain(`${BASE}/${PATH}`);
    expect(built.files.get(PATH)).toBe(new TextDecoder().decode(keptImage(1).bytes));
  });
});

test.skipIf('missing' in hugo)('real Hugo serves them from its root', async () => {
  const files = await asFiles(await collect(withAssets(entriesOf(opened(builtIn('hugo'))))));
  const site = buildHugoSite(files);
  expect([site.log, site.exitCode]).toEqual([[], 0]);
  const shown = picturesOf(site.pages);
  expect(shown.filter((address) => address === `/${PATH}`).length).toBeGreaterThan(0);
  expect(shown.filter((address) => address.includes('.invalid'))).toEqual([]);
});
