import type { SiteRule } from '../core/site-rule';

export const eeo: SiteRule = {
  name: '经济观察网',
  hosts: ['eeo.com.cn'],
  layouts: [
    {
      story: ['.xx_boxsing', '#mainBody'],
      headline: ['h1', 'h2.title'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/eeo/kuaixun.ts'],
    },
  ],
};
