import { describe } from 'vitest';
import { openFirefox } from '../../../tools/browser/firefox.ts';
import { describeWalk } from '../support/walk-promises.ts';

describe('the walk in Firefox', () =>
  describeWalk((web) => openFirefox({ extension: 'dist/firefox', web })));
