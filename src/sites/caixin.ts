import type { SiteRule } from '../core/site-rule';

export const caixin: SiteRule = {
  name: '财新',
  hosts: ['caixin.com'],
  layouts: [
    {
      story: ['#Main_Content_Val'],
      published: ['#pubtime_baidu'],
      seen: false,
      from: [
        'DIYgod/RSSHub lib/routes/caixin/templates/article.tsx',
        'dongrunhua/simhash limpid_tools/custom_constant.py',
      ],
    },
    {
      story: ['#the_content'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/caixin/utils.ts'],
    },
  ],
};
