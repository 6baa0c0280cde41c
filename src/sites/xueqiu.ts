import type { SiteRule } from '../core/site-rule';

export const xueqiu: SiteRule = {
  name: '雪球',
  hosts: ['xueqiu.com'],
  layouts: [
    {
      story: ['.article__bd__detail'],
      seen: false,
      from: ['dongrunhua/simhash limpid_tools/custom_constant.py'],
    },
  ],
};
