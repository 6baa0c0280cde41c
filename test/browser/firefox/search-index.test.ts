import { describe } from 'vitest';
import { openFirefox } from '../../../tools/browser/firefox.ts';
import { describeIndex } from '../support/index-promises.ts';

describe('the index in Firefox', () =>
  describeIndex((web) => openFirefox({ extension: 'dist/firefox', web })));
