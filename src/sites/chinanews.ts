import type { SiteRule } from '../core/site-rule';

export const chinanews: SiteRule = {
  name: '中国新闻网',
  hosts: ['chinanews.com', 'chinanews.com.cn'],
  layouts: [
    {
      story: ['.content_desc', '.left_zw'],
      source: ['a.source'],
      remove: ['.adInContent'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/chinanews/index.ts'],
    },
  ],
};
