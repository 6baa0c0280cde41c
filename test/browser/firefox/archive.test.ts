import { describe } from 'vitest';
import { openFirefox } from '../../../tools/browser/firefox.ts';
import { describeArchiveWork } from '../support/archive-promises.ts';

describe('the archive in Firefox', () =>
  describeArchiveWork(
    (web) => openFirefox({ extension: 'dist/firefox', web }),
    (_, page) => page.evaluate(() => navigator.clipboard.readText()),
  ));
