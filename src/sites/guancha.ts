import type { SiteRule } from '../core/site-rule';

export const guancha: SiteRule = {
  name: '观察者网',
  hosts: ['guancha.cn'],
  layouts: [
    {
      story: ['.all-txt', '.article-txt-content'],
      seen: false,
      from: [
        'DIYgod/RSSHub lib/routes/guancha/index.ts',
        'dongrunhua/simhash limpid_tools/custom_constant.py',
      ],
    },
  ],
};
