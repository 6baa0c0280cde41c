import { describe } from 'vitest';
import { openChromium } from '../../../tools/browser/chromium.ts';
import { describePages } from '../support/pages-promises.ts';

describe('an article on several pages in Chromium', () =>
  describePages((web) => openChromium({ extension: 'dist/chrome', web })));
