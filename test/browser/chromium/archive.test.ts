import { describe } from 'vitest';
import { openChromium } from '../../../tools/browser/chromium.ts';
import { describeArchiveWork } from '../support/archive-promises.ts';

describe('the archive in Chromium', () =>
  describeArchiveWork(
    (web) => openChromium({ extension: 'dist/chrome', web }),
    async ({ puppeteer, origin }, page) => {
      await puppeteer.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
      return page.evaluate(() => navigator.clipboard.readText());
    },
  ));
