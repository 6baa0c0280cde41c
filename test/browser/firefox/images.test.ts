import { describe } from 'vitest';
import { openFirefox } from '../../../tools/browser/firefox.ts';
import { describeImages } from '../support/images-promises.ts';

describe('images with articles in Firefox', () =>
  describeImages('dist/firefox', (extension, web) => openFirefox({ extension, web })));
