import { describe } from 'vitest';
import { openFirefox } from '../../../tools/browser/firefox.ts';
import { describeBackup } from '../support/backup-promises.ts';

describe('backups in Firefox', () =>
  describeBackup(
    (web) => openFirefox({ extension: 'dist/firefox', web }),
    async () => undefined,
  ));
