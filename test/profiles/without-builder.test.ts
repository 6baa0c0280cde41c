// @vitest-environment jsdom
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseSettings } from '../../src/core/settings';
import { exportEntries } from '../../src/export/export-entries';
import { emptyReport } from '../../src/export/export-report';
import { hostilePosts } from '../jekyll/hostile-posts';
import { letters } from '../jekyll/read-built-posts';
import { collect, streamOf } from '../support/collect';
import { builtIn, opened } from '../support/template-profile';

/* Hostile text in every field, through the profiles that no generator builds. */
const posts = hostilePosts();

async function exported(id: string) {
  const report = emptyReport();
  const profile = opened(builtIn(id));
  const settings = parseSettings({ zone: 'Asia/Shanghai' });
  const stream = streamOf(posts.map(({ post }) => post));
  const entries = await collect(exportEntries(stream, { profile, settings, report }));
  return { entries, report };
}

function isFacts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What a reader of Markdown sees. */
function shownBy(markdown: string): Element {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return new DOMParser().parseFromString(html, 'text/html').body;
}

describe.each(['obsidian', 'plain'])('%s', (id) => {
  test('every post has a file of its own, inside of the folder, and is shown to the letter', async () => {
    const { entries, report } = await exported(id);
    expect(report.leftOut).toEqual([]);
    expect(entries.length).toBe(posts.length);
    const folded = entries.map(({ path }) => path.normalize('NFC').toLowerCase());
    expect(new Set(folded).size).toBe(posts.length);
    const unsafe = entries.filter(
      ({ path }) => path.split('/').length !== 2 || /(?:^|\/)[\s.]|[\\:*?"<>|\p{Cc}]/u.test(path),
    );
    expect(unsafe.map(({ path }) => path)).toEqual([]);
    const wrong = entries.flatMap(({ content }, at) => {
      const { post, shown } = posts[at] ?? {};
      const [, front, text = content] = /^---\n(.*?)\n---\n(.*)$/s.exec(content) ?? [];
      const body = shownBy(text);
      const title = post?.headline?.trim() ? post.headline.toWellFormed() : undefined;
      const facts: unknown = front === undefined ? undefined : parse(front);
      if (id === 'obsidian' && title !== undefined && isFacts(facts) && facts['title'] !== title) {
        return [`${String(facts['title'])} for ${title}`];
      }
      const active = body.querySelector('script, style, iframe, svg, object, embed, [onerror]');
      const wanted = letters(`${post?.dek ?? ''}${shown ?? ''}`);
      const isShown = letters(body.textContent).includes(wanted);
      return isShown && !active ? [] : [`${post?.id}: ${letters(body.textContent)} for ${wanted}`];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  }, 120_000);
});

test('JSON Lines gives every post as one object that says what was captured', async () => {
  const { entries, report } = await exported('json-lines');
  expect(report.exported).toBe(posts.length);
  const [first] = entries;
  expect(first?.path).toBe('articles.jsonl');
  const lines = entries.flatMap(({ content }) => content.split('\n').filter((line) => line !== ''));
  expect(lines.length).toBe(posts.length);
  const wrong = lines.filter((line, at) => {
    const facts: unknown = JSON.parse(line);
    const { post } = posts[at] ?? {};
    const headline = post?.headline?.trim() ? post.headline.toWellFormed() : undefined;
    return (
      !isFacts(facts) ||
      facts['text'] !== post?.text.toWellFormed() ||
      (headline !== undefined && facts['title'] !== headline)
    );
  });
  expect(wrong).toEqual([]);
}, 120_000);
