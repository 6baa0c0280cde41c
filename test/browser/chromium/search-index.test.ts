import { openChromium } from '../../../tools/browser/chromium.ts';
import { describeIndex } from '../support/index-promises.ts';

describeIndex((web) => openChromium({ extension: 'dist/chrome', web }));
