import type { SiteRule } from '../core/site-rule';

export const ifeng: SiteRule = {
  name: '凤凰网',
  hosts: ['ifeng.com'],
  layouts: [
    {
      story: ['#main_content', '.js_selection_area'],
      seen: false,
      from: [
        'dongrunhua/simhash limpid_tools/custom_constant.py',
        '0xr0ot/PY_self spider/news/config.py',
      ],
    },
  ],
};
