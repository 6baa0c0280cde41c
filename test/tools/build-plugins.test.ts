import { expect, test } from 'vitest';
import { behindFirstScript } from '../../tools/build/ask-first';
import { notStartedDrawing } from '../../tools/build/not-started';
import { finishInjected } from '../../tools/build/injected-script';

const HEAD = `<head>
    <meta charset="utf-8" />
    <title>Jianbao</title>
    <script async type="module" crossorigin src="/assets/main.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/part.js">
    <link rel="stylesheet" crossorigin href="/assets/main.css">
  </head>`;

test('all that the popup’s head fetches stands in a template before the first script', () => {
  const html = behindFirstScript(HEAD);
  const [template = ''] = /<template id="rest">[\s\S]*<\/template>/.exec(html) ?? [];
  for (const file of ['main.js', 'part.js', 'main.css']) {
    expect(template).toContain(file);
    expect(html.replace(template, '')).not.toContain(file);
  }
  expect(html).toMatch(/<\/template>\s*<script src="\/popup\/ask-first.js"><\/script>/);
});

test('the injected script asks to be compiled whole, and is not built twice', () => {
  const bundle = {
    'src/content/capture.js': { type: 'asset' as const, source: '(function(){})()' },
    'assets/capture.ts-B_9a.js': { type: 'chunk' as const },
    'assets/main.js': { type: 'chunk' as const },
  };
  finishInjected(bundle);
  expect(bundle['src/content/capture.js'].source).toBe(
    '//# allFunctionsCalledOnLoad\n(function(){})()',
  );
  expect(Object.keys(bundle)).toEqual(['src/content/capture.js', 'assets/main.js']);
  expect(() => finishInjected({})).toThrow('src/content/capture.js');
});

test('a popup without scripts says so in both languages, with a way on', () => {
  const drawing = notStartedDrawing();
  for (const words of ['剪报没有启动', 'Jianbao did not start', 'Try again', '打开档案']) {
    expect(drawing).toContain(words);
  }
  expect(drawing).toContain('href="/popup/index.html"');
  expect(drawing).toContain('href="/popup/archive.html" target="_blank"');
});
