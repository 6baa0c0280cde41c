import { describe } from 'vitest';
import { openChromium } from '../../../tools/browser/chromium.ts';
import { describeDriver } from '../support/driver-promises.ts';

describe('the driver of Chromium', () => describeDriver(openChromium));
