import type { SiteRule } from '../core/site-rule';

export const qq: SiteRule = {
  name: '腾讯网',
  hosts: ['qq.com'],
  layouts: [
    {
      story: ['.content-article'],
      seen: true,
      from: ['dongrunhua/simhash limpid_tools/custom_constant.py', 'corpus gne-qq-qq'],
    },
    {
      story: ['#Cnt-Main-Article-QQ'],
      published: ['.a_time'],
      source: ['.a_source'],
      seen: true,
      from: ['0xr0ot/PY_self spider/news/config.py', 'corpus gne-qq-2'],
    },
  ],
};
