import type { ChromiumPage } from '../browser/chromium-page.ts';
import { folderFiles, keepFolder, overwriteFile } from '../browser/folder-export.ts';
import { giveFiles, givenFile } from '../browser/import-files.ts';
import { choose, goOn, panelUnder } from '../browser/panel.ts';
import { press, seeText, textOf } from '../browser/screen.ts';
import { poll } from '../browser/session.ts';
import { words } from '../browser/words.ts';
import { openAt, type Screen, type Stage } from './screens.ts';

/* Screens of what leaves the archive and comes into it: of an archive of some thousand posts. */

function wordsOf(stage: Stage, key: string): string {
  return words(key, stage.language === 'en' ? 'en' : 'zh_CN');
}

/** The plan of an export into the folder that is kept. */
async function planned(stage: Stage): Promise<ChromiumPage> {
  const page = await openAt(stage, 'popup/archive.html#export', '.export-panel');
  for (const key of ['profileMarkdown', 'targetFolder']) {
    await choose(page, wordsOf(stage, key));
  }
  await goOn(page);
  await panelUnder(page, wordsOf(stage, 'folderPlanTitle'));
  return page;
}

/** Files that a reader may drop: whole, damaged, broken, and a list of addresses. */
const GIVEN = [
  givenFile('2022-01-04-202201042235679186.md', postFile('泊位降价一成', '202201042235679186')),
  givenFile('2022-01-04-202201042235679187.md', postFile('码头复工', '202201042235679187')),
  givenFile(
    '-202205262391921712.md',
    '---\nlayout: post\ntitle: ""\ndate:  +0800\ncategories: x\ntags: x新闻\n---\n<p>没有标题，也没有时间。</p>\n\n<>\n',
  ),
  givenFile('broken.md', '---\ntitle: a\ntitle: b\n---\nx'),
  givenFile('reading-list.txt', 'https://port.example/1\nhttps://port.example/2\n'),
];

function postFile(title: string, id: string): string {
  return `---
layout: post
title: "${title}"
date: 2022-01-04 18:05:25 +0800
categories: gangkouribao
tags: 港口日报新闻
---
<p>港口昨日恢复作业，泊位价格下调一成。</p><p>记者从港务局获悉，新价五月起实行。</p>

<https://port.example/a/${id}.html>

[返回港口日报新闻](//finews.withounder.com/category/gangkouribao.html)｜[返回首页](//finews.withounder.com/)`;
}

/** In this order: the plan is of a folder that the export before it was still writing. */
export const EXCHANGE_SCREENS: readonly Screen[] = [
  {
    name: 'export',
    open: async (stage) => {
      await (await openAt(stage, 'popup/archive.html', '.list .row-headline')).close();
      await keepFolder(stage.session);
      return openAt(stage, 'popup/archive.html#export', '.export-panel');
    },
  },
  {
    name: 'export-progress',
    open: async (stage) => {
      const page = await planned(stage);
      await goOn(page);
      const isUnderWay = () => (document.querySelector('progress')?.value ?? 0) > 400;
      await poll('some progress', 60_000, async () =>
        (await page.evaluate(isUnderWay)) ? true : undefined,
      );
      return page;
    },
  },
  {
    name: 'export-plan',
    open: async (stage) => {
      const before = await openAt(stage, 'popup/archive.html#export', '.export-panel');
      const [path = ''] = Object.keys(await folderFiles(before)).filter((one) =>
        one.startsWith('_posts/'),
      );
      await overwriteFile(before, path, 'My own words.\n');
      await before.close();
      return planned(stage);
    },
  },
  {
    name: 'profile-editor',
    open: async (stage) => {
      const page = await openAt(stage, 'popup/archive.html#export', '.export-panel');
      await press(page, wordsOf(stage, 'profilesEdit'));
      const copies = '.profile-list li:nth-child(2) button';
      await textOf(page, '.profile-list');
      await (await page.page()).click(copies);
      await seeText(page, '.template-preview', '.md');
      return page;
    },
  },
  {
    name: 'import-report',
    open: async (stage) => {
      const page = await openAt(stage, 'popup/archive.html#import', '.export-panel');
      await giveFiles(page, GIVEN);
      await panelUnder(page, wordsOf(stage, 'importLooked'));
      await goOn(page);
      await panelUnder(page, wordsOf(stage, 'importDone'));
      return page;
    },
  },
];
