import { describe } from 'vitest';
import { openFirefox } from '../../../tools/browser/firefox.ts';
import { describeImport } from '../support/import-promises.ts';

describe('imports in Firefox', () =>
  describeImport(
    (web) => openFirefox({ extension: 'dist/firefox', web }),
    async () => undefined,
  ));
