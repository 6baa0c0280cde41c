import { describe } from 'vitest';
import { openFirefox } from '../../../tools/browser/firefox.ts';
import { describePages } from '../support/pages-promises.ts';

describe('an article on several pages in Firefox', () =>
  describePages((web) => openFirefox({ extension: 'dist/firefox', web })));
