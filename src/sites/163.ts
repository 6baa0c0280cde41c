import type { SiteRule } from '../core/site-rule';

export const netease: SiteRule = {
  name: '网易',
  hosts: ['163.com'],
  layouts: [
    {
      story: ['.post_body'],
      seen: true,
      from: ['DIYgod/RSSHub lib/routes/163/utils.ts', 'corpus gne-visiable_test-163-1'],
    },
    {
      story: ['#endText'],
      source: ['#ne_article_source'],
      seen: true,
      from: ['0xr0ot/PY_self spider/news/config.py', 'corpus gne-163-1'],
    },
  ],
};
