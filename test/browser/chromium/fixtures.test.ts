import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { fixturePage } from '../../../tools/corpus/page-source.ts';
import { resultRow } from '../../../tools/corpus/result-row.ts';
import { DEMO_PAGES } from '../../../tools/demo/open-demo.ts';
import { clickForCard, startApp, visit, type App } from '../support/app.ts';

const expectationSchema = v.object({
  headline: v.string(),
  published: v.string(),
  source: v.optional(v.string()),
  authors: v.array(v.string()),
  with: v.array(v.string()),
  without: v.array(v.string()),
});

const STORIES = DEMO_PAGES.filter(({ isStory }) => isStory).map(({ folder }) => folder);

let app: App<ChromiumSession>;
beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
});
afterAll(() => app.close());

describe('a whole news page is kept as its post.json says', () => {
  it.each(STORIES)('%s', async (folder) => {
    const file = `test/fixtures/${folder}/post.json`;
    const wanted = v.parse(expectationSchema, JSON.parse(readFileSync(file, 'utf8')));
    const page = fixturePage(folder);
    await visit(app, page.url, page.html());
    const { post } = await clickForCard(app);
    if (!post) throw new Error('not saved');
    const { text, ...facts } = resultRow(post);
    const { with: present, without: absent, ...expected } = wanted;
    expect({ ...facts }).toMatchObject({
      title: expected.headline,
      published: expected.published,
      authors: expected.authors,
      ...(expected.source === undefined ? {} : { source: expected.source }),
    });
    expect(present.filter((words) => !text.includes(words))).toEqual([]);
    expect(absent.filter((words) => text.includes(words))).toEqual([]);
  });
});
