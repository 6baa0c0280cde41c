import { describe } from 'vitest';
import { openChromium } from '../../../tools/browser/chromium.ts';
import { describeImages } from '../support/images-promises.ts';

describe('images with articles in Chromium', () =>
  describeImages('dist/chrome', (extension, web) => openChromium({ extension, web })));
