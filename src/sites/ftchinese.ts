import type { SiteRule } from '../core/site-rule';

export const ftchinese: SiteRule = {
  name: 'FT中文网',
  hosts: ['ftchinese.com'],
  layouts: [
    {
      story: ['.story-container .story-body', '.story-body'],
      headline: ['h1.story-headline'],
      authors: ['.story-author > a'],
      remove: [
        '.story-theme',
        '.mpu-container-instory',
        '#story-action-placeholder',
        '.copyrightstatement-container',
        '.o-ads',
        '.allcomments',
        '.logincomment',
        '.nologincomment',
      ],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/ftchinese/utils.ts', '0xr0ot/PY_self spider/news/config.py'],
    },
  ],
};
