import { describe } from 'vitest';
import { openChromium } from '../../../tools/browser/chromium.ts';
import { describeParts } from '../support/parts-promises.ts';

describe('a story in the parts of a page in Chromium', () =>
  describeParts((web) => openChromium({ extension: 'dist/chrome', web })));
