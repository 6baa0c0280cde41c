import type { SiteRule } from '../core/site-rule';

export const thepaper: SiteRule = {
  name: '澎湃新闻',
  hosts: ['thepaper.cn'],
  layouts: [
    {
      story: ['.news_txt'],
      headline: ['.newscontent .news_title'],
      seen: false,
      from: [
        'DIYgod/RSSHub lib/routes/thepaper/utils.js',
        'dongrunhua/simhash limpid_tools/custom_constant.py',
      ],
    },
  ],
};
