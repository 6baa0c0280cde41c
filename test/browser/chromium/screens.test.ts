import { describe } from 'vitest';
import { openChromium } from '../../../tools/browser/chromium.ts';
import { describeScreens } from '../support/screens-promises.ts';

describe('the screens of the archive in Chromium', () =>
  describeScreens((web) => openChromium({ extension: 'dist/chrome', web })));
