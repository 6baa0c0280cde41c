import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolder, findJekyll } from '../support/jekyll';
import { cliFolder } from '../support/run-cli';

/* What the command line repairs, in front of the real Jekyll: it stops at nothing and misses nothing. */
const jekyll = findJekyll();

const SICK = (n: number): string =>
  [
    '---',
    'layout: post',
    `title: "第${n}个"引号"和\\反斜杠"`,
    `date: 2022-05-${String(10 + n)} 10:00:00 +0800`,
    `categories: zheng quan(${n})`,
    'tags: 证券日报新闻',
    '---',
    `<p>正文{{ site.time }}${n}。</p><p style="color:red" onclick="x()">第二段{% raw %}。</p>`,
    '',
    `<https://finance.example/a/20220526239192171${n}.html>`,
  ].join('\n');

describe.skipIf('missing' in jekyll)('jekyll build', () => {
  test('takes a repaired archive whole: every post once, with its title, in one category, without a complaint', () => {
    const folder = cliFolder();
    try {
      const posts = Array.from({ length: 6 }, (_, n) => ({
        path: `site/_posts/2022-05-${String(10 + n)}-N${n}.md`,
        text: SICK(n),
      }));
      folder.put(posts);
      folder.run('check', 'site', '--repair');
      const layout = '<title>{{ page.title | escape }}</title>{{ content }}';
      const files = [...folder.files('site').keys()].map((path) => ({
        path,
        content: readFileSync(join(folder.path, 'site', path)),
      }));
      const config =
        'timezone: Asia/Shanghai\nstrict_front_matter: true\npermalink: /:categories/:title.html\n';
      const built = buildFolder([
        ...files,
        { path: '_config.yml', content: config },
        { path: '_layouts/post.html', content: layout },
        { path: '_layouts/category.html', content: layout },
      ]);
      expect(built.log).toEqual([]);
      expect(built.exitCode).toBe(0);
      const pages = [...built.files].filter(([path]) => /N\d\.html$/.test(path));
      expect(pages.map(([path]) => path).sort()).toEqual(
        posts.map((_, n) => `zhengquanribao/N${n}.html`),
      );
      for (const [path, html] of pages) {
        const n = /N(\d)/.exec(path)?.[1] ?? '';
        expect(html).toContain(`<title>第${n}个&quot;引号&quot;和\\反斜杠</title>`);
        expect(html.replaceAll('&#123;', '{')).toContain(`正文{{ site.time }}${n}。`);
        expect(html).not.toMatch(/onclick|color:red/);
      }
      expect(built.files.has('category/zhengquanribao.html')).toBe(true);
    } finally {
      folder.remove();
    }
  });
});
