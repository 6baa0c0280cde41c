import { describe } from 'vitest';
import { openFirefox } from '../../../tools/browser/firefox.ts';
import { describeDriver } from '../support/driver-promises.ts';

describe('the driver of Firefox', () => describeDriver(openFirefox));
