import { describe } from 'vitest';
import { openChromium } from '../../../tools/browser/chromium.ts';
import { describeWalk } from '../support/walk-promises.ts';

describe('the walk in Chromium', () =>
  describeWalk((web) => openChromium({ extension: 'dist/chrome', web })));
