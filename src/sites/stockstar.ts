import type { SiteRule } from '../core/site-rule';

export const stockstar: SiteRule = {
  name: '证券之星',
  hosts: ['stockstar.com'],
  layouts: [
    {
      story: ['#container-article', '.article'],
      headline: ['#container-box h1'],
      published: ['#pubtime_baidu'],
      source: ['#source_baidu'],
      seen: false,
      from: [
        'dongrunhua/simhash limpid_tools/custom_constant.py',
        'myirelias/white_list whiteList_v5/Config/2019第一季度脚本/config_stockstar.py',
      ],
    },
  ],
};
