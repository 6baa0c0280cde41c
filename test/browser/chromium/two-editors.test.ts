import { describe, expect } from 'vitest';
import { openChromium } from '../../../tools/browser/chromium.ts';
import { complaints } from '../support/axe.ts';
import { describeTwoEditors } from '../support/two-editors-promises.ts';

describe('two windows that correct one article, in Chromium', () =>
  describeTwoEditors(
    (web) => openChromium({ extension: 'dist/chrome', web }),
    async (page) => expect(await complaints(page)).toEqual([]),
  ));
