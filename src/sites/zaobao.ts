import type { SiteRule } from '../core/site-rule';

export const zaobao: SiteRule = {
  name: '联合早报',
  hosts: ['zaobao.com', 'zaobao.com.sg'],
  layouts: [
    {
      story: ['.article-body'],
      remove: [
        '.bff-google-ad',
        '.bff-recommend-article',
        '.further-reading',
        '.read-on-app-cover',
      ],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/zaobao/util.tsx'],
    },
  ],
};
