import type { SiteRule } from '../core/site-rule';

export const cs: SiteRule = {
  name: '中国证券报·中证网',
  hosts: ['cs.com.cn'],
  layouts: [
    {
      story: ['article.cont_article section'],
      headline: ['article.cont_article header h1'],
      published: ['article.cont_article .time'],
      authors: ['.artc_info em'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/cs/index.ts'],
    },
  ],
};
