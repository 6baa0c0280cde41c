import type { SiteRule } from '../core/site-rule';

export const people: SiteRule = {
  name: '人民网',
  hosts: ['people.com.cn', 'people.cn'],
  layouts: [
    {
      story: ['.rm_txt_con', '.show_text'],
      remove: ['.paper_num', '#rwb_tjyd'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/people/index.ts'],
    },
    {
      story: ['#rwb_zw', '#p_content'],
      seen: false,
      from: [
        '0xr0ot/PY_self spider/news/config.py',
        'dongrunhua/simhash limpid_tools/custom_constant.py',
      ],
    },
  ],
};
