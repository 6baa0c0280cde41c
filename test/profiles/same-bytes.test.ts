// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { parseSettings } from '../../src/core/settings';
import { exportEntries } from '../../src/export/export-entries';
import { emptyReport } from '../../src/export/export-report';
import type { Profile } from '../../src/export/profile';
import { hostilePosts } from '../jekyll/hostile-posts';
import { collect, streamOf } from '../support/collect';
import { builtIn, opened } from '../support/template-profile';

const POSTS = hostilePosts().map(({ post }) => post);

async function files(profile: 'finews' | 'markdown' | Profile) {
  const settings = parseSettings({ zone: 'Asia/Shanghai' });
  const report = emptyReport();
  const posts = streamOf(POSTS);
  return { entries: await collect(exportEntries(posts, { profile, settings, report })), report };
}

test.each(['finews', 'markdown'] as const)(
  'the template of %s writes the bytes that its code writes',
  async (id) => {
    const [code, copy] = [await files(id), await files(opened(builtIn(id)))];
    const differing = copy.entries.filter(
      ({ content, path }, at) =>
        content !== code.entries[at]?.content || path !== code.entries[at]?.path,
    );
    expect(differing.slice(0, 3)).toEqual([]);
    expect(copy.report).toEqual(code.report);
    expect(copy.entries.length).toBe(code.entries.length);
  },
  120_000,
);
