import type { SiteRule } from '../core/site-rule';

export const xinhuanet: SiteRule = {
  name: '新华网',
  hosts: ['xinhuanet.com', 'news.cn'],
  layouts: [
    {
      story: ['#detailContent'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/news/xhsxw.ts'],
    },
    {
      story: ['#p-detail'],
      seen: false,
      from: [
        'dongrunhua/simhash limpid_tools/custom_constant.py',
        '0xr0ot/PY_self spider/news/config.py',
      ],
    },
  ],
};
