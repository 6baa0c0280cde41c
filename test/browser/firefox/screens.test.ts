import { describe } from 'vitest';
import { openFirefox } from '../../../tools/browser/firefox.ts';
import { describeScreens } from '../support/screens-promises.ts';

describe('the screens of the archive in Firefox', () =>
  describeScreens((web) => openFirefox({ extension: 'dist/firefox', web })));
