import { describe } from 'vitest';
import { openFirefox } from '../../../tools/browser/firefox.ts';
import { describeTwoEditors } from '../support/two-editors-promises.ts';

describe('two windows that correct one article, in Firefox', () =>
  describeTwoEditors(
    (web) => openFirefox({ extension: 'dist/firefox', web }),
    async () => undefined,
  ));
