import type { SiteRule } from '../core/site-rule';

export const bjnews: SiteRule = {
  name: '新京报',
  hosts: ['bjnews.com.cn'],
  layouts: [
    {
      story: ['.article-cen', '#contentStr'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/bjnews/utils.ts'],
    },
  ],
};
