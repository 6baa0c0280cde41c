// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import type { FullPost } from '../../src/core/post';
import { postState } from '../../src/core/post-state';
import { parseSettings } from '../../src/core/settings';
import { exportEntries } from '../../src/export/export-entries';
import { emptyReport } from '../../src/export/export-report';
import type { Profile } from '../../src/export/profile';
import type { CodeProfileId } from '../../src/export/profiles';
import { withAssets } from '../../src/export/with-assets';
import { aPost } from '../support/a-capture';
import { collect, streamOf } from '../support/collect';
import { bodyShowing, imageSource, keptImage, pictureAt } from '../support/kept-images';
import { builtIn, opened } from '../support/template-profile';

const settings = parseSettings({ zone: 'Asia/Shanghai' });
const NAME = keptImage(1).name;

const numbered = (n: number, body: string, facts: Partial<FullPost> = {}): FullPost =>
  aPost({ id: `p${n}`, identity: `i${n}`, articleId: `A${n}`, body, ...facts });

async function exported(
  profile: CodeProfileId | Profile,
  posts: FullPost[],
  images?: ReturnType<typeof imageSource>,
) {
  const report = emptyReport();
  const options = { profile, settings, report, ...(images && { images }) };
  const files = await collect(withAssets(exportEntries(streamOf(posts), options)));
  const text = (at: number): string => {
    const entry = files[at];
    return entry && 'content' in entry ? entry.content : '';
  };
  return { files, report, text };
}

test.each([
  [
    'finews',
    'finews' as const,
    'assets/images',
    `src="{{ '/assets/images/${NAME}' | relative_url }}"`,
  ],
  [
    'markdown',
    'markdown' as const,
    'assets/images',
    `![a]({{ '/assets/images/${NAME}' | relative_url }})`,
  ],
  ['Hugo', opened(builtIn('hugo')), 'static/assets/images', `![a](/assets/images/${NAME})`],
  ['Obsidian', opened(builtIn('obsidian')), 'assets/images', `![a](../assets/images/${NAME})`],
  ['plain Markdown', opened(builtIn('plain')), 'assets/images', `![a](../assets/images/${NAME})`],
  [
    'a copy of finews',
    opened({ ...builtIn('finews'), id: 'copy' }),
    'assets/images',
    `src="{{ '/assets/images/${NAME}' | relative_url }}"`,
  ],
])('%s shows a kept image from its own folder', async (_, profile, folder, shown) => {
  const post = numbered(1, bodyShowing('a'));
  const { files, text, report } = await exported(profile, [post], imageSource({ p1: { a: 1 } }));
  expect(text(0)).toContain(shown);
  expect(text(0)).not.toContain(pictureAt('a'));
  expect(text(0)).not.toContain('.invalid');
  expect(files[1]).toMatchObject({ path: `${folder}/${NAME}`, digest: keptImage(1).sha });
  expect(report.images).toEqual({ files: 1, bytes: keptImage(1).bytes.length, missing: [] });
});

describe('images', () => {
  it('that are not kept stay links, and their posts are listed', async () => {
    const posts = [numbered(1, bodyShowing('a', 'b')), numbered(2, bodyShowing('b'))];
    const { files, text, report } = await exported('finews', posts, imageSource({ p1: { a: 1 } }));
    expect(text(0)).toContain('https://img.example/b.jpg');
    expect(report.images.missing).toMatchObject([
      { postId: 'p1', count: 1 },
      { postId: 'p2', count: 1 },
    ]);
    expect(files.filter((file) => 'blob' in file)).toHaveLength(1);
  });

  it('that two posts show leave once', async () => {
    const posts = [numbered(1, bodyShowing('a')), numbered(2, bodyShowing('same'))];
    const images = imageSource({ p1: { a: 1 }, p2: { same: 1 } });
    const { files, text, report } = await exported('finews', posts, images);
    expect(files.map((file) => 'blob' in file)).toEqual([false, true, false, false]);
    expect(text(2)).toContain(NAME);
    expect(report.images.files).toBe(1);
  });

  it('that are not asked for change no byte', async () => {
    const posts = [numbered(1, bodyShowing('a')), numbered(2, '<p>Text.</p>')];
    const without = await exported('finews', posts);
    const noneKept = await exported('finews', posts, imageSource({}));
    expect(noneKept.files).toEqual(without.files);
    const lines = opened(builtIn('json-lines'));
    const images = imageSource({ p1: { a: 1 } });
    expect((await exported(lines, posts, images)).files).toEqual(
      (await exported(lines, posts)).files,
    );
  });

  it('of an imported post replace its own bytes only where one is kept', async () => {
    const bytes = new TextEncoder().encode('---\ntitle: as it came\n---\n');
    const [one, two] = [numbered(1, bodyShowing('a')), numbered(2, bodyShowing('b'))].map(
      (post) => ({
        ...post,
        original: { bytes, slug: 's', day: '2022-01-04', state: postState(post) },
      }),
    );
    if (!one || !two) throw new Error('two posts');
    const { text } = await exported('finews', [one, two], imageSource({ p1: { a: 1 } }));
    expect(text(0)).toContain(NAME);
    expect(text(2)).toContain('as it came');
  });

  it('no text of a page can name one', async () => {
    const trap = `<p>https://asset-x.invalid/${NAME} {{ '/assets/images/${NAME}' }}</p>`;
    const post = numbered(1, bodyShowing('a') + trap);
    const { text } = await exported('finews', [post], imageSource({ p1: { a: 1 } }));
    expect(text(0).split('relative_url')).toHaveLength(2);
    expect(text(0)).toContain(`asset-x.invalid/${NAME}`);
    expect(text(0).split('{{')).toHaveLength(2);
  });
});
