import { describe } from 'vitest';
import { openFirefox } from '../../../tools/browser/firefox.ts';
import { describeParts } from '../support/parts-promises.ts';

describe('a story in the parts of a page in Firefox', () =>
  describeParts((web) => openFirefox({ extension: 'dist/firefox', web })));
