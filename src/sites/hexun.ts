import type { SiteRule } from '../core/site-rule';

export const hexun: SiteRule = {
  name: '和讯网',
  hosts: ['hexun.com'],
  layouts: [
    {
      story: ['.art_contextBox', '.art_context'],
      headline: ['.articleName h1'],
      seen: false,
      from: [
        'DIYgod/RSSHub lib/routes/hexun/index.ts',
        'dongrunhua/simhash limpid_tools/custom_constant.py',
        'myirelias/white_list whiteList_v5/Config/2019第一季度脚本/config_hexun.py',
      ],
    },
  ],
};
