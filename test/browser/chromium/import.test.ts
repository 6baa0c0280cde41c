import { describe, expect } from 'vitest';
import { openChromium } from '../../../tools/browser/chromium.ts';
import { complaints } from '../support/axe.ts';
import { describeImport } from '../support/import-promises.ts';

describe('imports in Chromium', () =>
  describeImport(
    (web) => openChromium({ extension: 'dist/chrome', web }),
    async (page) => {
      await (await page.page()).bringToFront();
      expect(await complaints(page)).toEqual([]);
    },
  ));
