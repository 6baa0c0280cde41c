// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { FullPost } from '../../../src/core/post';
import type { ProfileData } from '../../../src/core/profile-data';
import { parseSettings } from '../../../src/core/settings';
import type { WrittenBefore } from '../../../src/export/entry';
import { exportEntries } from '../../../src/export/export-entries';
import { exportOne } from '../../../src/export/export-one';
import { emptyReport } from '../../../src/export/export-report';
import { aPost } from '../../support/a-capture';
import { collect, streamOf } from '../../support/collect';
import { opened } from '../../support/template-profile';
import { aProfile } from '../../support/template-post';

const settings = parseSettings({ zone: 'Asia/Shanghai' });

function numbered(number: number, facts: Partial<FullPost> = {}): FullPost {
  const url = `https://a.example/${1_000_000 + number}.html`;
  return { ...aPost(), id: `p${number}`, identity: url, articleId: `${number}`, url, ...facts };
}

async function run(data: ProfileData, posts: FullPost[], before: WrittenBefore[] = []) {
  const report = emptyReport();
  const options = { profile: opened(data), settings, report, before };
  const entries = await collect(exportEntries(streamOf(posts), options));
  return { entries, report, paths: entries.map(({ path }) => path) };
}

describe('names', () => {
  test('that clash on any disk are told apart, and the report says so', async () => {
    const data = aProfile({ file: 'a/{{ title }}.md' });
    const posts = ['Straße', 'strasse', 'STRASSE', 'A', 'a'].map((headline, at) =>
      numbered(at, { headline }),
    );
    const { paths, report } = await run(data, posts);
    expect(paths.slice(0, 2)).toEqual(['a/Straße.md', 'a/strasse.md']);
    expect(paths[2]).toMatch(/^a\/STRASSE-[0-9a-z]{8}\.md$/);
    expect(paths[4]).toMatch(/^a\/a-[0-9a-z]{8}\.md$/);
    expect(report.changes.filter(({ change }) => change === 'renamed')).toHaveLength(2);
  });

  test('that are taken in the folder already are not given again', async () => {
    const taken = { path: 'x.md', source: 's', slug: 's', day: '2020-01-01', time: '00:00:00' };
    const { paths } = await run(aProfile({ file: 'X.md' }), [numbered(1)], [taken]);
    expect(paths).toEqual([expect.stringMatching(/^X-[0-9a-z]{8}\.md$/)]);
  });

  test('of posts of Jekyll do not return on a neighbouring day', async () => {
    const file = '_posts/{{ date | date: "%Y-%m-%d" }}-{{ source }}.md';
    const later = aPost().publishedAt;
    const next = later && { ...later, instant: later.instant + 86_400_000 };
    const second = numbered(2, {
      capturedAt: Date.UTC(2027, 0),
      ...(next ? { publishedAt: next } : {}),
    });
    const { paths } = await run(aProfile({ file }), [numbered(1), second]);
    expect(paths[1]).toMatch(/^_posts\/2026-11-23-示例日报-[0-9a-z]{8}\.md$/);
  });
});

test('sources and tags get their pages, those of the folder with them', async () => {
  const data = aProfile({
    file: '{{ id }}.md',
    pages: [
      { of: 'source', file: 's/{{ slug }}.html', front: 'n: {{ name }}', content: '{{ posts }}' },
      { of: 'tag', file: 't/{{ slug }}.md', front: '', content: '{{ name }} {{ newest }}' },
    ],
  });
  const before = { path: 'y.md', source: '甲', slug: 'jia', day: '2020-01-01', time: '00:00:00' };
  const posts = [
    numbered(1, { tags: ['New York', 'new york'] }),
    numbered(2, { tags: ['New York'] }),
  ];
  const { entries, paths } = await run(data, posts, [{ ...before, tags: ['乙'] }]);
  expect(paths.slice(2)).toEqual([
    's/jia.html',
    's/shiliribao.html',
    't/yi.md',
    't/New-York.md',
    expect.stringMatching(/^t\/new-york-[0-9a-z]{8}\.md$/),
  ]);
  expect(entries[3]?.content).toBe('---\nn: "示例日报"\n---\n2');
  expect(entries[5]?.content).toBe('New York 2026-11-22');
});

test('a page that cannot be written is named, the others are written', async () => {
  const page = {
    of: 'source' as const,
    file: '{{ slug }}.{% if slug == "jia" %}exe{% else %}md{% endif %}',
  };
  const data = aProfile({ file: '{{ id }}.md', pages: [{ ...page, front: '', content: '' }] });
  const { paths, report } = await run(data, [numbered(1, { source: { name: '甲' } }), numbered(2)]);
  expect(paths).toEqual(['1.md', '2.md', 'shiliribao.md']);
  expect(report.pageFaults).toMatchObject([{ part: 'pages.0.file', kind: 'path-kind' }]);
});

test('a post that the profile cannot write is left out with what is wrong, the others are written', async () => {
  const front = 'title: {% if title == "bad" %}"{% endif %}x';
  const { paths, report } = await run(aProfile({ file: '{{ id }}.md', front }), [
    numbered(1),
    numbered(2, { headline: 'bad' }),
    numbered(3),
  ]);
  expect(paths).toEqual(['1.md', '3.md']);
  expect(report).toMatchObject({
    exported: 2,
    leftOut: [{ postId: 'p2', reason: 'profile-fault', fault: { kind: 'front-yaml', line: 1 } }],
  });
});

test('posts that lack what a profile needs are left out', async () => {
  const { headline: _none, ...untitled } = numbered(1);
  const { publishedAt: _time, ...timeless } = numbered(2);
  const data = aProfile({ file: '{{ id }}.md', needs: ['headline', 'time'] });
  const { report } = await run(data, [untitled, timeless, numbered(3)]);
  expect(report.leftOut.map(({ reason }) => reason)).toEqual(['no-headline', 'no-time']);
});

describe('lines', () => {
  const data = aProfile({
    form: 'lines',
    file: 'a.jsonl',
    content: '{"id":{{ id }},\n"t":{{ text }}}',
  });

  test('go into one file, a post each', async () => {
    const { entries, report } = await run(data, [
      numbered(1, { text: 'a\nb' }),
      numbered(2, { text: '' }),
    ]);
    expect(entries.map(({ path }) => path)).toEqual(['a.jsonl']);
    expect(entries[0]?.content).toBe('{"id":"1","t":"a\\nb"}\n{"id":"2","t":""}\n');
    expect(report.exported).toBe(2);
  });

  test('that are too many for one file go on in the next', async () => {
    const long = Array.from({ length: 5 }, (_none, at) =>
      numbered(at, { text: 'x'.repeat(6_000_000) }),
    );
    const { entries } = await run(data, long);
    expect(entries.map(({ path, content }) => [path, content.split('\n').length - 1])).toEqual([
      ['a.jsonl', 2],
      ['a-2.jsonl', 2],
      ['a-3.jsonl', 1],
    ]);
  });

  test('of one post are a file of that name', () => {
    const one = exportOne(numbered(1, { text: '' }), { profile: opened(data), settings });
    expect(one).toMatchObject({
      ok: true,
      value: { name: 'a.jsonl', content: '{"id":"1","t":""}\n' },
    });
  });
});
