import type { SiteRule } from '../core/site-rule';

export const jiemian: SiteRule = {
  name: '界面新闻',
  hosts: ['jiemian.com'],
  layouts: [
    {
      story: ['.article-content'],
      headline: ['.article-header h1'],
      authors: ['span.author a'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/jiemian/common.tsx'],
    },
  ],
};
