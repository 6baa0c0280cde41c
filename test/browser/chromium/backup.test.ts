import { describe, expect } from 'vitest';
import { openChromium } from '../../../tools/browser/chromium.ts';
import { describeBackup } from '../support/backup-promises.ts';
import { complaints } from '../support/axe.ts';

describe('backups in Chromium', () =>
  describeBackup(
    (web) => openChromium({ extension: 'dist/chrome', web }),
    async (page) => expect(await complaints(page)).toEqual([]),
  ));
