import type { SiteRule } from '../core/site-rule';

export const huanqiu: SiteRule = {
  name: '环球网',
  hosts: ['huanqiu.com'],
  layouts: [
    {
      story: ['.la_con', 'div#text'],
      seen: false,
      from: [
        'dongrunhua/simhash limpid_tools/custom_constant.py',
        '0xr0ot/PY_self spider/news/config.py',
      ],
    },
  ],
};
